package org.acsh.portal.offline;

import java.util.List;

import org.acsh.portal.PortalTest;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.material.LibraryExamples;
import org.acsh.portal.storage.StoredFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing of what is not open to everybody is in any file of any pack, however it is
 * asked for.
 */
@PortalTest
@Transactional
class PackLeakTests {

	private static final String CANARY = "quetzalcoatl";

	private static final String SLUG = "example-secret";

	private static final List<String> PACKS = List.of("/files/packs/en/events/study-visit-2022.zip",
			"/files/packs/ru/events/study-visit-2022.zip?files=all",
			"/files/packs/en/events/study-visit-2022.zip?file=" + SLUG, "/files/packs/en/countries/kr.zip?files=all",
			"/files/packs/en/countries/ge.zip?files=all&file=" + SLUG);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	LibraryExamples library;

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@ValueSource(strings = { "access: PARTICIPANTS", "access: PARTNERS", "access: STAFF",
			"embargoDay: 1 March 2099\nembargoTime: '9:00'" })
	void whatIsClosedIsInNoPack(String access) throws Exception {
		publish(access);
		assertNothingGetsOut();
		assertThat(open(PACKS.get(2)).text("index.html")).contains("1 chosen file is not here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "AWAITED", "INFECTED" })
	void whatTheVirusScannerHoldsBackIsInNoPack(String verdict) throws Exception {
		publish("");
		database.sql("update file set verdict = ?").param(verdict).update();
		assertNothingGetsOut();
	}

	@Test
	void whatWasTakenAwayIsInNoPack() throws Exception {
		publish("");
		shelf.unpublish("materials", SLUG, Visibility.WITHDRAWN);
		assertNothingGetsOut();
	}

	@Test
	void whatIsOpenIsInEach() throws Exception {
		publish("");
		for (String address : PACKS) {
			Unpacked pack = open(address);
			assertThat(pack.text("materials/" + SLUG + ".html")).contains(CANARY + "1", CANARY + "2", CANARY + "4");
			assertThat(pack.files().containsKey("files/" + SLUG + "/" + CANARY + ".txt"))
				.isEqualTo(address.contains("?"));
		}
	}

	private void assertNothingGetsOut() throws Exception {
		for (String address : PACKS) {
			Unpacked pack = open(address);
			assertThat(pack.tells(CANARY)).as(address).isFalse();
			assertThat(pack.files().keySet()).as(address).noneMatch(path -> path.contains(SLUG));
		}
	}

	private void publish(String more) {
		StoredFile file = library.text(CANARY + ".txt", "The words of " + CANARY);
		library.read(file, "On the first page: " + CANARY + "1", "On the second.");
		shelf.publish("materials", """
				slug: %3$s
				kind: DOCUMENT
				title: {en: Vault of the example}
				description: {en: "%1$s2"}
				versions: [{file: %2$s}]
				transcript: %2$s
				event: study-visit-2022
				country: GE
				credit: "%1$s4"
				alternative: {en: "%1$s5"}
				""".formatted(CANARY, file.id(), SLUG) + more);
	}

	private Unpacked open(String address) throws Exception {
		return Unpacked.of(mvc.get().uri(address).exchange());
	}

}
