package org.acsh.portal.deposit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.archive.HostileArchives;
import org.acsh.portal.archive.RawZip;
import org.acsh.portal.archive.RawZip.Entry;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The ZIP file of a folder is looked into, and what is ticked of it becomes drafts. */
@PortalTest
@Transactional
class UnpackingTests {

	private static final String DAMAGED = "storage.refused.damaged";

	/** What is no ZIP file from its first byte to its last is refused as a file. */
	private static final Map<String, String> NO_ZIP_FILES = Map.of("encrypted", "storage.refused.encrypted", "two ends",
			DAMAGED, "truncated", DAMAGED, "after a page", "storage.refused.type", "before more", DAMAGED);

	@Autowired
	ApplicationContext context;

	@Autowired
	MessageSource messages;

	@SuppressWarnings("NullAway.Init")
	private Depositor depositor;

	@BeforeEach
	void signIn() {
		depositor = new Depositor(context);
	}

	static Set<String> hostile() {
		return HostileArchives.all().keySet();
	}

	@Test
	void whatIsInTheFolderIsShownWithWhatIsProposed() throws Exception {
		Document preview = depositor.open(depositor.preview(depositor.send(DriveFolder.zip("shown"))));
		assertThat(preview.select(".filings legend").eachText()).containsExactly("01_Opening-remarks_RU.pdf",
				"Photo.jpg", "Слайды.pptx");
		assertThat(preview.select(".filings .note").getFirst().text()).startsWith("Study visit/Opening PDF, 1 kB");
		assertThat(preview.select("[name$=.title]").eachAttr("value")).containsExactly("Opening remarks", "Photo",
				"Слайды");
		assertThat(preview.select("[name$=.kind] [selected]").eachText()).containsExactly("Document", "Photo",
				"Slides");
		assertThat(preview.select("[name$=.language] [selected]").eachAttr("value")).containsExactly("ru", "en", "ru");
		assertThat(preview.select("[name$=.session] [selected]").eachAttr("value"))
			.containsExactly("study-visit-2022/opening");
		assertThat(preview.select("#passed li").eachText()).containsExactly("__MACOSX/Study visit/._Photo.jpg",
				"Study visit/.DS_Store", "Study visit/Thumbs.db", "Study visit/desktop.ini", "Study visit/Empty/");
		assertThat(preview.select("#refused h3").eachText()).containsExactly("Study visit/broken.pdf",
				"Study visit/film.mp4", "Study visit/more.zip", "Study visit/torn.txt");
		assertThat(preview.select("#refused .states").text()).contains("Video and sound", "incomplete or damaged",
				"ZIP file within a ZIP file");
		assertThat(depositor.contents()).as("kept before anybody has said so").isZero();
	}

	@Test
	void whatIsTickedBecomesDraftsAsItIsNamed() throws Exception {
		String page = depositor.send(DriveFolder.zip("named"));
		String preview = depositor.preview(page);
		assertThat(depositor.unpack(preview, Map.of("rows[0].title", "What the minister said"), 2)).hasStatus(303)
			.hasRedirectedUrl(page);
		Document table = depositor.open(page);
		assertThat(table.select(".filings legend").eachText())
			.containsExactly(DriveFolder.NAME + "Opening/01_Opening-remarks_RU.pdf", DriveFolder.NAME + "Photo.jpg");
		assertThat(table.select("[name$=.title]").eachAttr("value")).containsExactly("What the minister said", "Photo");
		assertThat(table.select("#parcels .states").text()).isEqualTo("2 of 7 files unpacked");
		assertThat(depositor.open(preview).select(".filings legend").eachText()).containsExactly("Слайды.pptx");
	}

	@Test
	void whereNothingIsTickedWhatWasTypedStays() throws Exception {
		String preview = depositor.preview(depositor.send(DriveFolder.zip("none")));
		MvcTestResult answer = depositor.unpack(preview, Map.of("rows[1].title", "The hall"), 0, 1, 2);
		assertThat(answer).hasStatus(422);
		Document page = StaffReader.page(answer, "/en/");
		assertThat(page.select("#chosen-problem").text()).isEqualTo("Tick at least one file.");
		assertThat(page.select("[name='rows[1].title']").val()).isEqualTo("The hall");
		assertThat(page.select("[name=chosen][checked]")).isEmpty();
	}

	@Test
	void aZipFileThatIsGoneSaysSoAndMakesNoMaterial() throws Exception {
		String page = depositor.send(DriveFolder.zip("gone"));
		String preview = depositor.preview(page);
		MockMvcRequestBuilder form = depositor.form(preview, Map.of());
		depositor.letTimePass();
		assertThat(form.exchange()).hasStatus(303).hasRedirectedUrl(preview);
		assertThat(depositor.open(preview).select(".notice").text()).contains("Please send it again");
		assertThat(depositor.open(page).select(".filings")).isEmpty();
	}

	@Test
	void nobodyElseLooksIntoIt() throws Exception {
		String preview = depositor.preview(depositor.send(DriveFolder.zip("mine")));
		StaffReader other = StaffReader.editor(context);
		assertThat(other.answer(preview)).hasStatus(404);
		assertThat(other.post(preview, Map.of("chosen", UUID.randomUUID().toString()))).hasStatus(404);
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void whatIsHostileIsRefusedAsAWholeWithAReason(String name) throws Exception {
		HostileArchives.Sample sample = Objects.requireNonNull(HostileArchives.all().get(name));
		Document page = depositor.open(depositor.send(sample.bytes()));
		String ofZip = "archive.unsafe." + sample.fault().name().toLowerCase(Locale.ROOT);
		String key = NO_ZIP_FILES.getOrDefault(name, ofZip);
		String[] aroundTheName = messages.getMessage(key, new Object[] { "|" }, Locale.ENGLISH).split("\\|");
		assertThat(page.select("#refused .states").text()).startsWith(aroundTheName[0])
			.endsWith(aroundTheName[aroundTheName.length - 1]);
		assertThat(page.select("#parcels")).isEmpty();
		assertThat(page.select(".filings")).isEmpty();
	}

	@Test
	void moreThanWasSaidIsNotUnpacked() throws Exception {
		Document preview = depositor.open(depositor.preview(depositor.send(HostileArchives.lying())));
		assertThat(preview.select("#refused .states").text()).contains("incomplete or damaged");
		assertThat(preview.select(".filings")).isEmpty();
	}

	@Test
	void daysStandByTheirNumbers() throws Exception {
		RawZip zip = new RawZip().add("Visit/Day 10/Notes.txt", "the tenth day")
			.add("Visit/Day 2/Talk 12.txt", "the twelfth talk")
			.add("Visit/Day 2/Talk 3.txt", "the third talk");
		Document preview = depositor.open(depositor.preview(depositor.send(zip.bytes())));
		assertThat(preview.select(".filings .note .of-folder").eachText()).containsExactly("Visit/Day 2", "Visit/Day 2",
				"Visit/Day 10");
		assertThat(preview.select(".filings legend").eachText()).containsExactly("Talk 3.txt", "Talk 12.txt",
				"Notes.txt");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			ანგარიში/სლაიდები.txt, UTF-8, სლაიდები.txt
			Отчеты/Слайды 1.txt, IBM866, Слайды 1.txt
			Präsentation é.txt, IBM437, Präsentation é.txt
			""")
	void namesOfOldSystemsAreRead(String path, Charset charset, String name) throws Exception {
		byte[] text = name.getBytes(StandardCharsets.UTF_8);
		String page = depositor.send(new RawZip().add(Entry.of(path.getBytes(charset), text)).bytes());
		assertThat(depositor.open(depositor.preview(page)).select(".filings legend").eachText()).containsExactly(name);
	}

	@Test
	void fiveHundredFilesAreUnpackedNamedAndPublished() throws Exception {
		RawZip zip = new RawZip();
		for (int number = 0; number < 500; number++) {
			zip.add("Many/Note " + number + ".txt", "note " + number + UUID.randomUUID());
		}
		String page = depositor.send(zip.bytes());
		assertThat(depositor.unpack(depositor.preview(page), Map.of())).hasStatus(303);
		assertThat(depositor.editor().fillIn(page, "form[action$='" + page + "']", Map.of())).hasStatus(303);
		Document plan = depositor.open(page + "/publication");
		assertThat(plan.select(".worklist li")).hasSize(500);
	}

	@Test
	void moreThanAFormHoldsIsRefused() throws Exception {
		RawZip zip = new RawZip();
		for (int number = 0; number <= 500; number++) {
			zip.add("Note " + number + ".txt", "note");
		}
		Document page = depositor.open(depositor.send(zip.bytes()));
		assertThat(page.select("#refused .states").text()).contains("more than 500 files");
	}

}
