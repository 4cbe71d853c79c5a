package org.acsh.portal.material;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StaffReader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.storage.GoodFiles;
import org.acsh.portal.storage.StoredFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where readers come upon a file, a recording, a folder or a link, and what they learn
 * there.
 */
@PortalTest
@Transactional
class ReadingPlacesTests {

	private static final String FOLDER = "https://drive.example.org/visit";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	LibraryExamples library;

	@Autowired
	JdbcClient database;

	@Autowired
	ApplicationContext context;

	Reader reader;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void aPublicationBeginsWithItsCoverAndFiles() throws Exception {
		StoredFile file = library.bytes("report.pdf", GoodFiles.pdf("Report"));
		library.read(file, "Words.");
		publish("report", "kind: DOCUMENT", "publication: tech-savvy", "writtenIn: [en]",
				"versions: [{file: %s}]".formatted(file.id()));
		Document page = reader.open("/en/publications/tech-savvy");
		assertThat(page.select("main section").getFirst().id()).isEqualTo("materials");
		assertThat(page.select("#materials .cover img").attr("src"))
			.isEqualTo("/files/materials/report/pictures/1/480");
		assertThat(page.select("#materials .cover img").attr("alt")).startsWith("Cover of “Tech Savvy");
		assertThat(page.select("#materials .cover img").hasAttr("height")).isTrue();
		assertThat(page.select("#materials a").eachAttr("href")).contains("/files/materials/report",
				"/en/materials/report#read");
		assertThat(page.select("#materials").text()).contains("Download PDF", "English");
		assertThat(page.select("meta[name=citation_pdf_url]").attr("content")).startsWith("http")
			.endsWith("/files/materials/report");
	}

	@Test
	void theListOfPublicationsHasCoversInOneStatement() throws Exception {
		reader.open("/en/publications");
		int without = StatementCount.of(() -> reader.open("/en/publications"));
		StoredFile file = library.bytes("report.pdf", GoodFiles.pdf("Report"));
		library.read(file, "Words.");
		publish("report", "kind: DOCUMENT", "publication: tech-savvy", "versions: [{file: %s}]".formatted(file.id()));
		assertThat(reader.open("/en/publications").select("li:has(a[href$=tech-savvy]) > img").attr("src"))
			.isEqualTo("/files/materials/report/pictures/1/480");
		assertThat(reader.open("/en/publications").select(".resources > li > img")).hasSize(1);
		assertThat(StatementCount.of(() -> reader.open("/en/publications"))).isEqualTo(without);
	}

	@Test
	void aClosedFileIsNeitherCoverNorAddress() throws Exception {
		StoredFile file = library.bytes("report.pdf", GoodFiles.pdf("Report"));
		library.read(file, "Words.");
		publish("report", "kind: DOCUMENT", "publication: tech-savvy", "access: PARTNERS",
				"versions: [{file: %s}]".formatted(file.id()));
		Document page = reader.open("/en/publications/tech-savvy");
		assertThat(page.select("#materials").text()).contains("For partners");
		assertThat(page.select("#materials img, #materials [download], meta[name=citation_pdf_url]")).isEmpty();
	}

	@Test
	void aRecordingSaysWhoWillLearnOfTheReaderBeforeAnythingIsAsked() throws Exception {
		StoredFile words = library.text("words.txt", "What was said");
		publish("day", "kind: VIDEO", "url: https://youtu.be/abc_DEF-123", "duration: \"12:30\"",
				"transcript: " + words.id());
		Document page = reader.open("/en/materials/day");
		assertThat(page.select(".player[hidden]").attr("data-player"))
			.startsWith("https://www.youtube-nocookie.com/embed/");
		assertThat(page.select(".player").text()).contains("YouTube will learn", "12:30");
		assertThat(page.select(".get a[rel=external]").attr("href")).isEqualTo("https://youtu.be/abc_DEF-123");
		assertThat(page.select(".get a[download]").text()).isEqualTo("Transcript TXT, 1 kB");
		assertThat(page.select("iframe, main img")).isEmpty();
	}

	@Test
	void noPageMayShowFramesOfOthers() {
		assertThat(mvc.get().uri("/en")).headers()
			.hasHeaderSatisfying("Content-Security-Policy", values -> assertThat(values.getFirst())
				.contains("; frame-src https://www.youtube-nocookie.com https://player.vimeo.com;"));
	}

	@Test
	void aFolderAndWhatCameOutOfItLeadToEachOther() throws Exception {
		publish("folder-slides", "kind: SLIDES");
		folder("expected: [{key: a, name: {en: Slides}, material: folder-slides}, {key: b, name: {en: Photos}}]");
		Document folder = reader.open("/en/materials/folder");
		assertThat(folder.select("#contents").text()).contains("1 of 2 are in the library.",
				"Photos In the folder only");
		assertThat(folder.select("#contents a").eachAttr("href")).containsExactly("/en/materials/folder-slides");
		assertThat(reader.open("/en/materials/folder-slides").select(".facts").text()).contains("From the folder");
		folder("access: PARTNERS", "expected: [{key: a, name: {en: Slides}, material: folder-slides}]");
		assertThat(reader.open("/en/materials/folder-slides").select(".facts").text()).doesNotContain("folder");
	}

	@Test
	void aLinkTellsWhenItWasLastFoundAndThatItIsBroken() throws Exception {
		folder();
		assertThat(reader.open("/en/materials/folder").select(".get").text()).isEqualTo("Opens at drive.example.org");
		known("now() - interval '9 days'", "0");
		assertThat(reader.open("/en/materials/folder").select(".get").text()).contains("Last found on")
			.doesNotContain("may no longer");
		known("timestamptz '2026-11-12 12:00Z'", "3");
		assertThat(reader.open("/en/materials/folder").select(".get .note").text())
			.isEqualTo("This link may no longer work. Last found on 12 November 2026");
	}

	@Test
	void staffSeeWhatWasReadInAFileThatNobodyPublished() throws Exception {
		StoredFile file = library.text("deck.txt", "Anything at all that nobody else keeps");
		String pages = "/en/staff/files/" + file.id() + "/pages";
		StaffReader editor = StaffReader.editor(context);
		assertThat(editor.open(pages).select("main").text()).contains("Its text is being read.");
		library.read(file, "Words on the first.", "");
		Document page = editor.open(pages);
		assertThat(page.select(".leaf .twin").eachText()).containsExactly("Words on the first.", "No text on it.");
		assertThat(page.select(".leaf img").eachAttr("src"))
			.contains("/en/staff/files/" + file.id() + "/pictures/2/480");
		assertThat(editor.answer(page.select(".leaf img").attr("src"))).hasStatusOk();
		database.sql("update extraction set state = 'UNREADABLE', reason = 'DAMAGED' where digest = ?")
			.param(file.digest().hex())
			.update();
		assertThat(editor.open(pages).select(".problem")).isNotEmpty();
	}

	private void folder(String... lines) {
		shelf.publish("materials", UUID.nameUUIDFromBytes(new byte[] { 7 }), MaterialPagesTests.form(
				"slug: folder\nkind: FOLDER\ntitle: {en: A folder}\nurl: " + FOLDER + "\n" + String.join("\n", lines)));
	}

	private void publish(String slug, String... lines) {
		shelf.publish("materials",
				"slug: %1$s\ntitle: {en: The %1$s}\n%2$s".formatted(slug, String.join("\n", List.of(lines))));
	}

	private void known(String reachedAt, String failures) {
		database.sql("delete from link where address = ?").param(FOLDER).update();
		database.sql("""
				insert into link (address, reached_at, failures, failing_since, checked_at)
				values (?, %s, %s, now() - interval '3 days', now())
				""".formatted(reachedAt, failures)).param(FOLDER).update();
	}

}
