package org.acsh.portal.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.storage.Storage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of materials, and what an event left as one file. */
@PortalTest
@Transactional
class LibraryPagesTests {

	private static final String EVENT = "study-visit-2022";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Storage storage;

	@Autowired
	Shelf shelf;

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru", "kk", "ko" })
	void allMaterialsAreListed(String language) throws Exception {
		assertThat(titles(open("/" + language + "/materials"))).isNotEmpty();
	}

	@Test
	void theListIsNarrowedByWhatIsKnownOfAMaterial() throws Exception {
		publish("Narrowed one", "PUBLIC", "kind: DATASET", "event: " + EVENT, "writtenIn: [ru]", "licence: CC_BY_4_0",
				"date: \"2021\"", "topics: [cybersecurity]");
		for (String choice : List.of("kind=dataset", "event=" + EVENT, "country=kr", "topic=cybersecurity",
				"language=ru", "year=2021", "licence=cc-by-4-0", "format=plain", "q=narrowed")) {
			assertThat(titles(open("/en/materials?" + choice))).as(choice).contains("Narrowed one");
		}
		for (String choice : List.of("kind=photo", "event=other", "country=zz", "topic=blockchain", "language=ka",
				"year=1999", "licence=cc0-1-0", "format=pdf", "q=unheard")) {
			assertThat(titles(open("/en/materials?" + choice))).as(choice).doesNotContain("Narrowed one");
		}
	}

	@Test
	void theLatestComeFirstAndSayWhereTheyBelong() throws Exception {
		publish("Written long before", "PUBLIC", "kind: DATASET", "event: " + EVENT, "date: \"2021\"");
		publish("As old as the event", "PUBLIC", "kind: DATASET", "event: " + EVENT);
		Document list = open("/en/materials?kind=dataset&event=" + EVENT);
		assertThat(titles(list)).containsExactly("As old as the event", "Written long before");
		assertThat(list.select(".resources .note a").eachAttr("href")).containsOnly("/en/events/" + EVENT);
		assertThat(list.select(".resources time").eachText()).endsWith("2021");
	}

	@Test
	void choicesAreCounted() throws Exception {
		publish("Counted one", "PUBLIC", "kind: DATASET");
		assertThat(open("/en/materials").select(".filters a[href$='kind=dataset'] .tally").text()).isEqualTo("1");
	}

	@Test
	void aFileThatIsNotOpenGivesNothingOfItselfAway() throws Exception {
		publish("Closed one", "PARTNERS", "kind: DATASET", "writtenIn: [ka]", "licence: CC_BY_4_0");
		assertThat(titles(open("/en/materials?kind=dataset"))).contains("Closed one");
		for (String choice : List.of("language=ka", "licence=cc-by-4-0", "format=plain")) {
			assertThat(titles(open("/en/materials?" + choice))).as(choice).doesNotContain("Closed one");
		}
	}

	@Test
	void aMaterialForStaffIsNotListed() throws Exception {
		publish("Staff only one", "STAFF", "kind: DATASET");
		assertThat(open("/en/materials?kind=dataset").text()).doesNotContain("Staff only one");
	}

	@Test
	void nothingFoundLeadsBackToAll() throws Exception {
		assertThat(open("/ru/materials?q=zzzz").select(".prose a").text()).isEqualTo("Все материалы");
	}

	@Test
	void whatAnEventLeftComesAsOneFileInTheReadersLanguage() throws Exception {
		publish("Open for all", "PUBLIC", "kind: DOCUMENT", "event: " + EVENT);
		publish("Not for all", "PARTNERS", "kind: DOCUMENT", "event: " + EVENT);
		MvcTestResult answer = mvc.get().uri("/files/events/" + EVENT + "/ru.zip").exchange();
		assertThat(names(answer)).contains("open-for-all.txt", "Содержание.csv").doesNotContain("not-for-all.txt");
		assertThat(answer.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
	}

	@Test
	void anEventWithoutOpenFilesHasNone() throws Exception {
		publish("Only for partners", "PARTNERS", "kind: DOCUMENT", "event: " + EVENT);
		assertThat(mvc.get().uri("/files/events/" + EVENT + "/en.zip")).hasStatus(404);
		assertThat(mvc.get().uri("/files/events/" + EVENT + "/xx.zip")).hasStatus(404);
	}

	private void publish(String title, String access, String... lines) throws Exception {
		Path bytes = storage.incoming();
		Files.writeString(bytes, title, StandardCharsets.UTF_8);
		UUID file = storage.keep(bytes, title.toLowerCase().replace(' ', '-') + ".txt").id();
		shelf.publish("materials", "title: {en: " + title + "}\naccess: " + access + "\nversions:\n  - file: " + file
				+ "\n" + String.join("\n", lines));
	}

	private Document open(String path) throws Exception {
		MvcTestResult answer = mvc.get().uri(path).exchange();
		assertThat(answer).as(path).hasStatusOk();
		return Jsoup.parse(answer.getResponse().getContentAsString(), "http://localhost" + path);
	}

	private static List<String> titles(Document page) {
		return page.select(".resources li > div > a").eachText();
	}

	private static List<String> names(MvcTestResult answer) throws IOException {
		assertThat(answer).hasStatusOk().hasContentType("application/zip");
		List<String> names = new ArrayList<>();
		ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			names.add(entry.getName());
		}
		return names;
	}

}
