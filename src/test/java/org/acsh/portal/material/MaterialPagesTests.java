package org.acsh.portal.material;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.storage.StoredFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** How what was typed of a material becomes what readers see. */
@PortalTest
@Transactional
class MaterialPagesTests {

	private static final String ADDRESS = "/en/materials/example-slides";

	private static final String SLIDES = """
			slug: example-slides
			kind: SLIDES
			title: {en: Skills, ru: Навыки}
			description: {en: Shown **twice**.}
			versions: [{file: "%s", date: March 2024}, {file: "%s", date: 2 May 2024, reason: {en: A figure corrected}}]
			event: oecd-ai-seminar-2024
			session: oecd-ai-seminar-2024/presentations/oecd
			publication: tech-savvy
			network: p2p-alliance-of-practitioners
			country: GE
			writtenIn: [en]
			authors: [{person: barbara-ubaldi}, {name: An assistant}]
			credit: The OECD
			licence: CC_BY_4_0
			date: May 2024
			topics: [smart-city]
			""";

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	LibraryExamples library;

	Reader reader;

	UUID id = UUID.randomUUID();

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void allThatWasTypedIsOnThePage() throws Exception {
		publish(slides());
		Document page = reader.open(ADDRESS);
		assertThat(page.select("main").text()).contains("Skills", "Shown twice.", "A figure corrected", "2 May 2024",
				"March 2024", "English", "An assistant", "The OECD", "CC BY 4.0", "Version 2", "Version 1",
				"TXT, 1 kB");
		assertThat(page.select("main a").eachAttr("href")).contains("/en/events/oecd-ai-seminar-2024",
				"/en/publications/tech-savvy", "/en/networks/p2p-alliance-of-practitioners", "/en/countries/ge",
				"/en/people/barbara-ubaldi", "/en/topics/smart-city", "/files/materials/example-slides",
				"/files/materials/example-slides/versions/1");
	}

	@Test
	void nothingTypedIsNothingShown() throws Exception {
		publish(slides());
		publish("{slug: example-slides, kind: SLIDES, title: {en: Skills}}");
		Document page = reader.open(ADDRESS);
		assertThat(page.select("main .part, main .facts dt")).isEmpty();
		assertThat(page.select(".get").text()).isEqualTo("Its address is not known.");
	}

	@Test
	void itsPagesAreReadWithoutDownloadingIt() throws Exception {
		StoredFile file = library.text("deck.txt", "Anything");
		library.read(file, "Words on the first.", "");
		publish("{slug: example-slides, kind: DOCUMENT, title: {en: Skills}, versions: [{file: %s}]}"
			.formatted(file.id()));
		Document page = reader.open(ADDRESS);
		assertThat(page.select(".leaf h3").eachText()).containsExactly("Page 1", "Page 2");
		assertThat(page.select(".leaf .twin").eachText()).containsExactly("Words on the first.", "No text on it.");
		assertThat(page.select(".leaf img").eachAttr("src")).containsExactly(
				"/files/materials/example-slides/pictures/1/480", "/files/materials/example-slides/pictures/2/480");
		assertThat(page.select(".leaf img").eachAttr("loading")).containsOnly("lazy");
		assertThat(page.select("meta[property=og:image]").attr("content"))
			.endsWith("/files/materials/example-slides/pictures/1/480");
	}

	@Test
	void whatHasManyPagesIsReadSomeAtATime() throws Exception {
		StoredFile file = library.text("long.txt", "Anything long");
		library.read(file, java.util.Collections.nCopies(Preview.SOME + 2, "Words.").toArray(String[]::new));
		publish("{slug: example-slides, kind: DOCUMENT, title: {en: Skills}, versions: [{file: %s}]}"
			.formatted(file.id()));
		assertThat(reader.open(ADDRESS).select(".leaves a[rel=next]").attr("href")).isEqualTo(ADDRESS + "/pages/31");
		assertThat(reader.texts(ADDRESS + "/pages/31", ".leaf h3")).containsExactly("Page 31", "Page 32");
		assertThat(reader.answer(ADDRESS + "/pages/33")).hasStatus(404);
	}

	@Test
	void aPhotoIsShownInTheWidthThatFits() throws Exception {
		StoredFile photo = library.photo("hall.png", 7);
		List.of(480, 960, 1600).forEach(width -> library.draw(photo, 1, width));
		publish("""
				{slug: example-slides, kind: PHOTO, title: {en: The hall}, versions: [{file: %s}], credit: A photographer,
				alternative: {en: Rows of chairs}}
				"""
			.formatted(photo.id()));
		Document page = reader.open(ADDRESS);
		assertThat(page.select(".photo img").attr("alt")).isEqualTo("Rows of chairs");
		assertThat(page.select(".photo img").attr("srcset")).contains("/pictures/1/480 480w", "/pictures/1/1600 1600w");
		assertThat(page.select(".photo figcaption").text()).isEqualTo("Photo: A photographer");
	}

	@Test
	void aRecordingIsALinkThatNamesWhereItLeads() throws Exception {
		StoredFile words = library.text("words.txt", "What was said");
		library.read(words, "Good morning.");
		publish("""
				{slug: example-slides, kind: VIDEO, title: {en: The day}, url: "https://www.youtube.com/watch?v=1",
				duration: "1:02:30", transcript: %s}
				""".formatted(words.id()));
		Document page = reader.open(ADDRESS);
		assertThat(page.select(".get a[rel=external]").text()).isEqualTo("Opens at www.youtube.com");
		assertThat(page.select("main").text()).contains("1:02:30", "Good morning.");
		assertThat(page.select("iframe, video, audio, main img, main script")).isEmpty();
	}

	@Test
	void translationsLeadToEachOther() throws Exception {
		publish(slides());
		shelf.publish("materials",
				form("""
						{slug: example-russian, kind: SLIDES, title: {ru: Навыки}, writtenIn: [ru], translationOf: example-slides}
						"""));
		assertThat(reader.open(ADDRESS).select("#translations a").eachAttr("href"))
			.containsExactly("/en/materials/example-russian");
		assertThat(reader.open("/en/materials/example-russian").select("#translations a").eachAttr("href"))
			.containsExactly(ADDRESS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/events/oecd-ai-seminar-2024", "/publications/tech-savvy",
			"/networks/p2p-alliance-of-practitioners", "/countries/ge", "/topics/smart-city",
			"/people/barbara-ubaldi" })
	void whatItBelongsToLeadsToItAndManyCostNoMore(String path) throws Exception {
		publish(slides());
		assertThat(reader.open("/en" + path).select("#materials a").eachAttr("href")).contains(ADDRESS);
		int one = StatementCount.of(() -> reader.open("/en" + path));
		for (int i = 0; i < 20; i++) {
			shelf.publish("materials", form(slides().replace("example-slides", "example-" + i)));
		}
		assertThat(StatementCount.of(() -> reader.open("/en" + path))).isEqualTo(one);
	}

	@Test
	void searchFindsItsPagesAndSaysWhich() throws Exception {
		StoredFile file = library.text("deck.txt", "Anything");
		library.read(file, "Nothing here.", "Here the xylophone sounds.");
		publish("{slug: example-slides, kind: DOCUMENT, title: {en: Skills}, versions: [{file: %s}]}"
			.formatted(file.id()));
		Document found = reader.open("/en/search?q=xylophone");
		assertThat(found.select("h3 a").eachAttr("href")).containsExactly(ADDRESS);
		assertThat(found.select(".gist").text()).startsWith("Page 2:").contains("xylophone sounds");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WITHDRAWN", "GONE", "REDIRECTED" })
	void oneThatIsTakenAwayIsNamedNowhere(Visibility how) throws Exception {
		shelf.unpublish("materials", "oecd-ai-seminar-2024-recording", how);
		for (String path : List.of("/events/oecd-ai-seminar-2024", "/search?q=recording")) {
			assertThat(reader.open("/en" + path).select("a").eachAttr("href")).as(path)
				.doesNotContain("/en/materials/oecd-ai-seminar-2024-recording");
		}
	}

	private String slides() {
		return SLIDES.formatted(library.text("first.txt", "The first deck").id(),
				library.text("second.txt", "The second deck").id());
	}

	private void publish(String yaml) {
		shelf.publish("materials", id, form(yaml));
	}

	static MaterialForm form(String yaml) {
		return YAML.readValue(yaml, MaterialForm.class);
	}

}
