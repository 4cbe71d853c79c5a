package org.acsh.portal.offline;

import java.net.URI;
import java.util.List;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.material.LibraryExamples;
import org.acsh.portal.site.BaseAddress;
import org.acsh.portal.storage.StoredFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in a pack, and how it leads from one thing to another. */
@PortalTest
@Transactional
class PackPagesTests {

	private static final String EVENT = "study-visit-2022";

	private static final String PACK = "/files/packs/en/events/" + EVENT + ".zip";

	private static final int OF_AN_EVENT = 12;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	LibraryExamples library;

	@Autowired
	BaseAddress portal;

	@Test
	void thePagesAndTextsAreThereWithoutTheFiles() throws Exception {
		slides("example-slides", "slides.txt");
		Unpacked pack = open(PACK);
		assertThat(pack.files().sequencedKeySet()).startsWith("index.html")
			.contains("materials/example-slides.html", "style.css")
			.endsWith("Contents.csv")
			.noneMatch(path -> path.startsWith("files/") || path.startsWith("pictures/"));
		Document material = pack.page("materials/example-slides.html");
		assertThat(material.select("#page-2 p").text()).isEqualTo("The second page.");
		assertThat(material.select("img")).isEmpty();
		assertThat(material.select(".get a").attr("href")).isEqualTo(portal.of("/files/materials/example-slides"));
		assertThat(pack.page("index.html").select("#materials a, #agenda a").eachAttr("href"))
			.contains("materials/example-slides.html");
	}

	@ParameterizedTest
	@ValueSource(strings = { "files=all", "file=example-slides", "file=no-such-one&file=example-slides" })
	void chosenFilesComeWithThePicturesOfTheirPages(String chosen) throws Exception {
		StoredFile file = slides("example-slides", "slides.txt");
		Unpacked pack = open(PACK + "?" + chosen);
		assertThat(pack.text("files/example-slides/slides.txt")).isEqualTo("slides.txt of example-slides");
		Document page = pack.page("materials/example-slides.html");
		assertThat(page.select(".get a").attr("href")).isEqualTo("../files/example-slides/slides.txt");
		assertThat(page.select("#page-1 img").attr("src")).isEqualTo("../pictures/example-slides/1.png");
		assertThat(pack.files()).containsKeys("pictures/example-slides/1.png", "pictures/example-slides/2.png");
		assertThat(pack.text("Contents.csv")).contains("files/example-slides/slides.txt", file.digest().hex(),
				"CC BY 4.0", "ACSH", portal.of("/files/materials/example-slides"), portal.of("/en/events/" + EVENT));
	}

	@Test
	void ofWhatWasChosenAndIsNotThereOnlyTheNumberIsTold() throws Exception {
		Unpacked pack = open(PACK + "?file=minister-resigns&file=minister-speaks&file=<script>");
		assertThat(pack.page("index.html").select(".foot").text()).contains("2 chosen files are not here");
		assertThat(pack.tells("minister-")).isFalse();
		assertThat(open(PACK).page("index.html").select(".foot").text()).doesNotContain("chosen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/files/packs/en/events/ai-and-governance-2025.zip", PACK + "?files=all",
			"/files/packs/ru/events/study-visit-2022.zip", "/files/packs/kk/countries/ge.zip",
			"/files/packs/en/countries/kz.zip?files=all" })
	void everyLinkLeadsToAPlaceInThePackOrToTheWeb(String address) throws Exception {
		slides("example-slides", "слайды #1 100%.txt");
		Unpacked pack = open(address);
		pack.pages().forEach((path, page) -> {
			for (Element element : page.select("[href], [src]")) {
				String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
				assertThat(leads(pack, path, link)).as("%s on %s", link, path).isTrue();
			}
			assertThat(page.select("script, link:not([href$='style.css']), iframe, [srcset], [style]")).as(path)
				.isEmpty();
			assertThat(page.select("a[href='#']")).isEmpty();
		});
		assertThat(pack.text("style.css")).doesNotContain("url(", "@import");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru", "kk", "ko" })
	void aPackSpeaksTheReadersLanguage(String language) throws Exception {
		Unpacked pack = open("/files/packs/" + language + "/events/" + EVENT + ".zip");
		Element html = pack.page("index.html").expectFirst("html");
		assertThat(html.attr("lang")).isEqualTo(language);
		assertThat(html.attr("dir")).isEqualTo("ltr");
		assertThat(html.select(".foot a").attr("href")).isEqualTo(portal.of("/" + language + "/events/" + EVENT));
		assertThat(html.select(".foot time").text()).contains("Asia/Almaty");
	}

	@Test
	void aCountryTakesThePagesOfItsEventsAlong() throws Exception {
		slides("example-slides", "slides.txt");
		Unpacked pack = open("/files/packs/en/countries/kr.zip");
		Document index = pack.page("index.html");
		assertThat(index.select("h1").text()).contains("Republic of Korea");
		assertThat(index.select(".entries a").eachAttr("href")).contains("events/" + EVENT + ".html");
		Document event = pack.page("events/" + EVENT + ".html");
		assertThat(event.select("#materials a").eachAttr("href")).contains("../materials/example-slides.html");
		assertThat(event.select(".countries a[href='../index.html'], .facts a[href='../index.html']")).isNotEmpty();
		assertThat(event.select(".wordmark").attr("href")).isEqualTo("../index.html");
	}

	@Test
	void namesThatManyHaveAndLongOnesInAnyScriptAreKept() throws Exception {
		String georgian = "პრეზენტაცია საჯარო სამსახურის შესახებ ".repeat(2).strip() + ".txt";
		slides("example-one", georgian);
		slides("example-two", georgian);
		List<String> files = open(PACK + "?files=all").files()
			.keySet()
			.stream()
			.filter(path -> path.startsWith("files/example-"))
			.toList();
		assertThat(files).hasSize(2).allMatch(path -> path.contains("პრეზენტაცია საჯარო") && path.endsWith(".txt"));
	}

	@Test
	void hostileTextsStayTexts() throws Exception {
		StoredFile file = library.text("evil.txt", "evil");
		library.read(file, "</p><script>alert(1)</script><img src=x onerror=alert(2)>");
		publish("example-evil", file, "title: {en: '<script>alert(3)</script>\" onclick=\"alert(4)'}",
				"credit: '<b onmouseover=alert(5)>us</b>'",
				"description: {en: '[in](/events/" + EVENT + ") [x](javascript:alert(6)) <iframe src=//example.org>'}");
		Unpacked pack = open(PACK + "?files=all");
		pack.pages().forEach((path, page) -> {
			assertThat(page.select("script, iframe, img[onerror], [onclick], [onmouseover], [href^=javascript]"))
				.isEmpty();
			assertThat(page.select("*").stream().flatMap(one -> one.attributes().asList().stream()))
				.noneMatch(attribute -> attribute.getKey().startsWith("on"));
		});
		Document page = pack.page("materials/example-evil.html");
		assertThat(page.select("h1").text()).startsWith("<script>alert(3)</script>");
		assertThat(page.select("#about a").eachAttr("href")).containsExactly("../index.html");
	}

	@Test
	void anEventWithoutMaterialsHasAPackToo() throws Exception {
		shelf.publish("events", """
				slug: example-bare
				kind: SEMINAR
				title: {en: A bare example}
				dates: "2021"
				""");
		Unpacked pack = open("/files/packs/en/events/example-bare.zip?files=all");
		assertThat(pack.files().keySet()).containsExactly("index.html", "style.css", "Contents.csv");
		assertThat(new Reader(mvc).open("/en/events/example-bare/offline").select("form.picking")).isEmpty();
	}

	@Test
	void sizesAreToldBeforeTheDownload() throws Exception {
		slides("example-slides", "slides.txt");
		Reader reader = new Reader(mvc);
		for (String page : List.of("/events/" + EVENT, "/countries/kr")) {
			assertThat(reader.open("/en" + page).select("#offline a").attr("href"))
				.isEqualTo("/en" + page + "/offline");
			Document choice = reader.open("/en" + page + "/offline");
			assertThat(choice.select(".opening .more").eachText()).hasSize(2)
				.allMatch(told -> told.matches("(Pages and texts only|With the file) about \\d+ kB"));
			assertThat(choice.select(".picking label").eachText())
				.anyMatch(label -> label.endsWith("TXT, 2 pages, 1 kB"));
			assertThat(choice.select(".picking").attr("action")).isEqualTo("/files/packs/en" + page + ".zip");
			assertThat(choice.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		}
	}

	@Test
	void hundredsOfFilesCanBeChosenInOneAddress() throws Exception {
		slides("example-slides", "slides.txt");
		String mark = new Reader(mvc).open("/en/events/" + EVENT + "/offline").select(".picking input").attr("value");
		assertThat(open(PACK + "?file=" + mark).files()).containsKey("files/example-slides/slides.txt");
		assertThat(Choice.MOST * ("&file=" + mark).length()).isLessThan(6 * 1024);
	}

	@Test
	void aPackCostsNoStatementAMaterial() throws Exception {
		slides("example-slides-1", "slides.txt");
		open(PACK + "?files=all");
		int few = StatementCount.of(() -> open(PACK + "?files=all"));
		for (int number = 2; number < Packs.AT_A_TIME - 5; number++) {
			slides("example-slides-" + number, "slides.txt");
		}
		int many = StatementCount.of(() -> open(PACK + "?files=all"));
		assertThat(many).isEqualTo(few).isLessThanOrEqualTo(OF_AN_EVENT);
	}

	private StoredFile slides(String slug, String name) {
		StoredFile file = library.text(name, name + " of " + slug);
		library.read(file, "The first page.", "The second page.");
		publish(slug, file, "title: {en: Example slides}", "licence: CC_BY_4_0", "credit: ACSH");
		return file;
	}

	private void publish(String slug, StoredFile file, String... lines) {
		shelf.publish("materials", "slug: %s\nkind: SLIDES\nevent: %s\nversions: [{file: %s}]\n%s".formatted(slug,
				EVENT, file.id(), String.join("\n", lines)));
	}

	private Unpacked open(String address) throws Exception {
		return Unpacked.of(mvc.get().uri(URI.create(address.replace("<", "%3C").replace(">", "%3E"))).exchange());
	}

	private static boolean leads(Unpacked pack, String page, String link) {
		if (link.startsWith("#")) {
			return link.length() > 1 && pack.page(page).getElementById(link.substring(1)) != null;
		}
		if (link.matches("(https?://[^/]+/.*|https?://[^/]+|mailto:.*)")) {
			return true;
		}
		URI target = URI.create("pack:///" + page).resolve(link);
		return !link.startsWith("/") && pack.files().containsKey(target.getPath().substring(1));
	}

}
