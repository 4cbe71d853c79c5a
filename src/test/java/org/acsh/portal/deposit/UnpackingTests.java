package org.acsh.portal.deposit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.archive.HostileArchives;
import org.acsh.portal.archive.RawZip;
import org.acsh.portal.archive.RawZip.Entry;
import org.acsh.portal.storage.GoodFiles;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The ZIP file of a folder is looked into, and what is ticked of it becomes drafts. */
@PortalTest
@Transactional
class UnpackingTests {

	private static final String FOLDER = "Study visit/";

	@Autowired
	ApplicationContext context;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	MessageSource messages;

	@Autowired
	JdbcClient database;

	@SuppressWarnings("NullAway.Init")
	private StaffReader editor;

	@BeforeEach
	void signIn() {
		editor = StaffReader.editor(context);
	}

	static Set<String> hostile() {
		return HostileArchives.all().keySet();
	}

	@Test
	void whatIsInTheFolderIsShownWithWhatIsProposed() throws Exception {
		Document preview = editor.open(preview(send(folder("shown"))));
		assertThat(preview.select(".filings legend").eachText()).containsExactly("01_Opening-remarks_RU.pdf",
				"Слайды.pptx", "Photo.jpg");
		assertThat(preview.select(".filings .note").getFirst().text()).startsWith("Study visit/Opening PDF, 1 kB");
		assertThat(preview.select("[name$=.title]").eachAttr("value")).containsExactly("Opening remarks", "Слайды",
				"Photo");
		assertThat(preview.select("[name$=.kind] [selected]").eachText()).containsExactly("Document", "Slides",
				"Photo");
		assertThat(preview.select("[name$=.language] [selected]").eachAttr("value")).containsExactly("ru", "ru", "en");
		assertThat(preview.select("[name$=.session] [selected]").eachAttr("value"))
			.containsExactly("study-visit-2022/opening");
		assertThat(preview.select("#passed li").eachText()).containsExactly("__MACOSX/Study visit/._Photo.jpg",
				"Study visit/.DS_Store", "Study visit/Thumbs.db", "Study visit/desktop.ini", "Study visit/Empty/");
		assertThat(preview.select("#refused h3").eachText()).containsExactly("Study visit/film.mp4",
				"Study visit/broken.pdf", "Study visit/more.zip", "Study visit/torn.txt");
		assertThat(preview.select("#refused .states").text()).contains("Video and sound", "incomplete or damaged",
				"ZIP file within a ZIP file");
		assertThat(contents()).as("kept before anybody has said so").isZero();
	}

	@Test
	void whatIsTickedBecomesDraftsAsItIsNamed() throws Exception {
		String page = send(folder("named"));
		String preview = preview(page);
		assertThat(unpack(preview, Map.of("rows[0].title", "What the minister said"), 1)).hasStatus(303)
			.hasRedirectedUrl(page);
		Document table = editor.open(page);
		assertThat(table.select(".filings legend").eachText())
			.containsExactly(FOLDER + "Opening/01_Opening-remarks_RU.pdf", FOLDER + "Photo.jpg");
		assertThat(table.select("[name$=.title]").eachAttr("value")).containsExactly("What the minister said", "Photo");
		assertThat(table.select("#parcels .states").text()).isEqualTo("2 of 7 files unpacked");
		assertThat(editor.open(preview).select(".filings legend").eachText()).containsExactly("Слайды.pptx");
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void theSameFormTwiceMakesNothingTwice() throws Exception {
		String page = send(folder("twice"));
		MockMvcRequestBuilder first = form(preview(page), Map.of());
		MockMvcRequestBuilder second = form(preview(page), Map.of());
		try (var both = Executors.newFixedThreadPool(2)) {
			List<Callable<MvcTestResult>> posts = List.of(first::exchange, second::exchange);
			for (var answer : both.invokeAll(posts)) {
				assertThat(answer.get()).hasStatus(303);
			}
		}
		assertThat(editor.open(page).select(".filings legend")).hasSize(3);
		assertThat(contents()).isEqualTo(3);
	}

	@Test
	void whereNothingIsTickedWhatWasTypedStays() throws Exception {
		MockMvcRequestBuilder form = form(preview(send(folder("none"))), Map.of("rows[1].title", "The deck"), 0, 1, 2);
		MvcTestResult answer = form.exchange();
		assertThat(answer).hasStatus(422);
		Document page = StaffReader.page(answer, "/en/");
		assertThat(page.select("#chosen-problem").text()).isEqualTo("Tick at least one file.");
		assertThat(page.select("[name='rows[1].title']").val()).isEqualTo("The deck");
		assertThat(page.select("[name=chosen][checked]")).isEmpty();
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void whatTheLibraryHasIsToldAndNotTicked() throws Exception {
		byte[] folder = folder("known");
		unpack(preview(send(folder)), Map.of("rows[0].title", "Known remarks"));
		Document again = editor.open(preview(send(folder)));
		assertThat(again.select(".filings li").getFirst().text()).contains("Already in the library as Known remarks");
		assertThat(again.select("[name=chosen][checked]")).isEmpty();
	}

	@Test
	void aZipFileThatIsGoneSaysSoAndMakesNoMaterial() throws Exception {
		String page = send(folder("gone"));
		String preview = preview(page);
		MockMvcRequestBuilder form = form(preview, Map.of());
		database.sql("update upload set expires_at = now() - interval '1 minute' where owner = ?")
			.param(editor.id())
			.update();
		assertThat(form.exchange()).hasStatus(303).hasRedirectedUrl(preview);
		assertThat(editor.open(preview).select(".notice").text()).contains("Please send it again");
		assertThat(editor.open(page).select(".filings")).isEmpty();
	}

	@Test
	void nobodyElseLooksIntoIt() throws Exception {
		String preview = preview(send(folder("mine")));
		StaffReader other = StaffReader.editor(context);
		assertThat(other.answer(preview)).hasStatus(404);
		assertThat(other.post(preview, Map.of("chosen", UUID.randomUUID().toString()))).hasStatus(404);
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void whatIsHostileIsRefusedAsAWholeWithAReason(String name) throws Exception {
		HostileArchives.Sample sample = Objects.requireNonNull(HostileArchives.all().get(name));
		Document page = editor.open(send(sample.bytes()));
		String ofZip = messages.getMessage("archive.unsafe." + sample.fault().name().toLowerCase(Locale.ROOT),
				new Object[] { "" }, Locale.ENGLISH);
		// What is no ZIP file from its first byte to its last is refused as a file.
		assertThat(page.select("#refused .states").text())
			.matches(Pattern.quote(ofZip.replaceFirst("[:.] .*", "")) + ".*|The (file is|portal does not accept) .*");
		assertThat(page.select("#parcels")).isEmpty();
		assertThat(page.select(".filings")).isEmpty();
	}

	@Test
	void moreThanWasSaidIsNotUnpacked() throws Exception {
		Document preview = editor.open(preview(send(HostileArchives.lying())));
		assertThat(preview.select("#refused .states").text()).contains("incomplete or damaged");
		assertThat(preview.select(".filings")).isEmpty();
	}

	@Test
	void aNameThatTurnsItsDirectionIsMended() throws Exception {
		String page = send(new RawZip().add("minutes\u202efdp.txt", "mended " + UUID.randomUUID()).bytes());
		unpack(preview(page), Map.of());
		assertThat(editor.open(page).select("[name$=.title]").val()).doesNotContain("\u202e");
		assertThat(editor.open(page).select(".filings legend").text()).doesNotContain("\u202e");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			ანგარიში/სლაიდები.txt, UTF-8, სლაიდები.txt
			Отчеты/Слайды 1.txt, IBM866, Слайды 1.txt
			Präsentation é.txt, IBM437, Präsentation é.txt
			""")
	void namesOfOldSystemsAreRead(String path, Charset charset, String name) throws Exception {
		byte[] text = name.getBytes(StandardCharsets.UTF_8);
		String page = send(new RawZip().add(Entry.of(path.getBytes(charset), text)).bytes());
		assertThat(editor.open(preview(page)).select(".filings legend").eachText()).containsExactly(name);
	}

	@Test
	void fiveHundredFilesAreUnpackedNamedAndPublished() throws Exception {
		RawZip zip = new RawZip();
		for (int number = 0; number < 500; number++) {
			zip.add("Many/Note " + number + ".txt", "note " + number + UUID.randomUUID());
		}
		String page = send(zip.bytes());
		assertThat(unpack(preview(page), Map.of())).hasStatus(303);
		assertThat(editor.fillIn(page, "form[action$='" + page + "']", Map.of())).hasStatus(303);
		Document plan = editor.open(page + "/publication");
		assertThat(plan.select(".worklist li")).hasSize(500);
	}

	@Test
	void moreThanAFormHoldsIsRefused() throws Exception {
		RawZip zip = new RawZip();
		for (int number = 0; number <= 500; number++) {
			zip.add("Note " + number + ".txt", "note");
		}
		assertThat(editor.open(send(zip.bytes())).select("#refused .states").text()).contains("more than 500 files");
	}

	/** Of a drive, with what a drive and systems put into it. */
	private static byte[] folder(String mark) {
		byte[] more = new RawZip().add("a.txt", "text").bytes();
		byte[] torn = "torn".getBytes(StandardCharsets.UTF_8);
		Entry right = Entry.of((FOLDER + "torn.txt").getBytes(StandardCharsets.UTF_8), torn);
		Entry wrong = new Entry(right.name(), right.packed(), right.size(), right.checksum() + 1, 0, right.mode());
		return new RawZip().add(FOLDER + "Opening/01_Opening-remarks_RU.pdf", GoodFiles.pdf("Remarks " + mark))
			.add(FOLDER + "Слайды.pptx", GoodFiles.pptx("Slides " + mark))
			.add(FOLDER + "Photo.jpg", photo(mark))
			.add(FOLDER + "film.mp4", "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom")
			.add(FOLDER + "broken.pdf", Arrays.copyOf(GoodFiles.pdf("text"), 300))
			.add(FOLDER + "more.zip", more)
			.add(wrong)
			.add("__MACOSX/Study visit/._Photo.jpg", "system")
			.add(FOLDER + ".DS_Store", "system")
			.add(FOLDER + "Thumbs.db", "system")
			.add(FOLDER + "desktop.ini", "system")
			.add(FOLDER + "Empty/", "")
			.bytes();
	}

	/** Phones put what they like behind their photos. */
	private static byte[] photo(String mark) {
		return HostileArchives.after(GoodFiles.picture("jpg", 64, 48), mark);
	}

	private String send(byte[] zip) {
		String page = "/en/staff/deposits/" + UUID.randomUUID();
		MvcTestResult answer = mvc.post()
			.uri(page + "/files")
			.cookie(editor.session())
			.header("Origin", "http://localhost")
			.param("event", "study-visit-2022")
			.multipart()
			.file(new MockMultipartFile("files", "Study visit.zip", null, zip))
			.exchange();
		assertThat(answer).hasStatus(303).hasRedirectedUrl(page);
		return page;
	}

	private String preview(String page) throws Exception {
		return editor.open(page).select("#parcels a").attr("href");
	}

	private MvcTestResult unpack(String preview, Map<String, String> typed, Integer... unticked) throws Exception {
		return form(preview, typed, unticked).exchange();
	}

	private MockMvcRequestBuilder form(String preview, Map<String, String> typed, Integer... unticked)
			throws Exception {
		Element form = Objects.requireNonNull(editor.open(preview).selectFirst("form[action$='" + preview + "']"));
		List<Element> boxes = form.select("[name=chosen]");
		Arrays.stream(unticked).forEach((box) -> boxes.get(box).removeAttr("checked"));
		Map<String, String> fields = new LinkedHashMap<>(typed);
		MockMvcRequestBuilder post = editor.request(HttpMethod.POST, preview).header("Origin", "http://localhost");
		((org.jsoup.nodes.FormElement) form).formData()
			.stream()
			.filter((field) -> !fields.containsKey(field.key()))
			.forEach((field) -> post.param(field.key(), field.value()));
		fields.forEach(post::param);
		return post;
	}

	private long contents() {
		return database.sql("select count(*) from content where created_by = ?")
			.param(editor.id())
			.query(Long.class)
			.single();
	}

}
