package org.acsh.portal.material;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.Save;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Writing;
import org.acsh.portal.storage.StoredFile;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** How a material gets its files, and how they are given out. */
@PortalTest
@Transactional
class MaterialFilesTests {

	private static final String FILE = "/files/materials/example-slides";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	LibraryExamples library;

	@Autowired
	MaterialFiles kept;

	@Autowired
	MaterialDrafts materials;

	@Autowired
	DraftService drafts;

	@Autowired
	EndedEmbargoes embargoes;

	@Autowired
	Writing writing;

	@Autowired
	JdbcClient database;

	@Autowired
	ApplicationContext context;

	UUID id = UUID.randomUUID();

	@Test
	void aReplacedFileKeepsItsAddressAndIsNeverTakenForTheOldOne() throws Exception {
		StoredFile first = library.text("first.txt", "The first deck");
		StoredFile second = library.text("second.txt", "The second deck");
		publish("example-slides", first);
		MvcTestResult before = mvc.get().uri(FILE).exchange();
		String tag = Objects.requireNonNull(before.getResponse().getHeader("ETag"));
		assertThat(mvc.get().uri(FILE).header("If-None-Match", tag)).hasStatus(304);
		publish("example-slides", first, second);
		MvcTestResult after = mvc.get().uri(FILE).header("If-None-Match", tag).exchange();
		assertThat(after).hasStatusOk();
		assertThat(after.getResponse().getContentAsString()).isEqualTo("The second deck");
		assertThat(mvc.get().uri(FILE).header("Range", "bytes=4-8").header("If-Range", tag)).hasStatusOk();
		assertThat(mvc.get().uri(FILE + "/versions/1")).bodyText().isEqualTo("The first deck");
		assertThat(mvc.get().uri(FILE + "/versions/2")).bodyText().isEqualTo("The second deck");
	}

	@Test
	void aVersionKeepsItsNumberWhenAnotherIsTakenOut() {
		StoredFile first = library.text("first.txt", "The first deck");
		StoredFile second = library.text("second.txt", "The second deck");
		publish("example-slides", first, second);
		publish("example-slides", second);
		assertThat(mvc.get().uri(FILE + "/versions/1")).hasStatus(404);
		assertThat(mvc.get().uri(FILE + "/versions/2")).bodyText().isEqualTo("The second deck");
	}

	@Test
	void aFormerAddressLeadsToTheSameFile() {
		publish("example-slides", library.text("first.txt", "The first deck"));
		publish("example-renamed", library.text("first.txt", "The first deck"));
		assertThat(mvc.get().uri(FILE + "/versions/1")).hasStatus(301)
			.hasHeader("Location", "/files/materials/example-renamed/versions/1");
		assertThat(mvc.get().uri("/en" + FILE + "/versions/1")).hasStatus3xxRedirection()
			.hasHeader("Location", FILE + "/versions/1");
	}

	@Test
	void bytesAreDressedAsBytes() {
		publish("example-slides", library.text("first.txt", "The first deck"));
		for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
			assertThat(mvc.method(method).uri(FILE)).hasStatusOk()
				.hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
				.hasHeader("Cache-Control", "public, no-cache")
				.headers()
				.hasHeaderSatisfying("Content-Disposition",
						value -> assertThat(value.getFirst()).startsWith("attachment"));
		}
		assertThat(mvc.post().uri(FILE)).hasStatus(405);
	}

	@Test
	@SuppressWarnings("NullAway")
	void whatAnyFormNamesIsKept() {
		StoredFile published = library.text("first.txt", "The first deck");
		StoredFile drafted = library.text("second.txt", "The second deck");
		StoredFile words = library.text("words.txt", "What was said");
		StoredFile nobodys = library.text("third.txt", "The third deck");
		publish("example-slides", published);
		Member editor = writing.editor("Aigul");
		materials.replace(id, drafted, editor);
		materials.transcribe(id, words, editor);
		Document newest = drafts.newest("materials", id).document();
		int number = drafts.newest("materials", id).number();
		MaterialForm without = new MaterialForm("", Kind.SLIDES, newest.as(MaterialForm.class).title(), null, null, "",
				"", "", null, "", "", "", "", "", null, null, "", null, null, null, "", null, "", null, "", "", null);
		drafts.save("materials", id, new Save(Document.of(without), number, UUID.randomUUID(), null, editor));
		assertThat(kept.kept(Set.of(published.id(), drafted.id(), words.id(), nobodys.id())))
			.containsExactlyInAnyOrder(published.id(), drafted.id(), words.id());
	}

	@Test
	void aDraftIsMadeOfAFileAndTellsWhatItSays() throws Exception {
		StoredFile file = library.text("annual_report.txt", "A report");
		publish("example-slides", library.text("copy.txt", "A report"));
		Member editor = writing.editor("Aigul");
		UUID draft = UUID.randomUUID();
		MaterialDrafts.Names names = new MaterialDrafts.Names("Annual report", "en", Kind.DOCUMENT, "study-visit-2022",
				"study-visit-2022/opening", "");
		materials.begin(draft, names, file, editor);
		materials.begin(draft, names, file, editor);
		MaterialForm form = drafts.newest("materials", draft).document().as(MaterialForm.class);
		assertThat(form.title().in("en")).isEqualTo("Annual report");
		assertThat(form.versions()).extracting(VersionForm::file).containsExactly(file.id().toString());
		org.jsoup.nodes.Document page = StaffReader.editor(context).open("/en/staff/materials/" + draft);
		assertThat(page.select("#file .stored").text())
			.contains("annual_report.txt", "TXT, 1 kB", "already in the library:")
			.contains("Skills");
		assertThat(page.select("select[name=session] option[selected]").eachAttr("value"))
			.containsExactly("study-visit-2022/opening");
	}

	@Test
	void aFileIsSentWithoutScripts() throws Exception {
		publish("example-slides", library.text("first.txt", "The first deck"));
		StaffReader editor = StaffReader.editor(context);
		String path = "/en/staff/materials/" + id + "/file";
		assertThat(editor.open(path).select("input[type=file]")).hasSize(1);
		assertThat(send(editor, path, new byte[0])).hasStatus(422);
		assertThat(send(editor, path, "<html><script>alert(1)</script></html>".getBytes(UTF_8))).hasStatus(422);
		assertThat(send(editor, path, "The second deck".getBytes(UTF_8))).hasStatus(303);
		MaterialForm form = drafts.newest("materials", id).document().as(MaterialForm.class);
		assertThat(form.versions()).hasSize(2);
		String sent = form.versions().getLast().file();
		assertThat(editor.answer("/en/staff/files/" + sent)).hasStatusOk().bodyText().isEqualTo("The second deck");
		assertThat(mvc.get().uri("/en/staff/files/" + sent)).hasStatus(303);
		assertThat(mvc.get().uri(FILE)).bodyText().isEqualTo("The first deck");
	}

	@Test
	void anEmbargoThatEndsMakesPagesAnew() {
		publish("example-slides", library.text("first.txt", "The first deck"));
		embargoes.forget();
		long before = version();
		embargoes.forget();
		assertThat(version()).isEqualTo(before);
		database.sql("update material set embargo_until = now() - interval '1 second' where content = ?")
			.param(id)
			.update();
		before = version();
		embargoes.forget();
		assertThat(version()).isGreaterThan(before);
	}

	@Test
	void staffAreToldWhatIsTheMatter() {
		StoredFile photo = library.photo("hall.png", 9);
		shelf.publish("materials", id, MaterialPagesTests.form(
				"{slug: example-photo, kind: PHOTO, title: {en: The hall}, alternative: {en: Chairs}, versions: [{file: %s}]}"
					.formatted(photo.id())));
		assertThat(matters()).containsExactly("NO_CREDIT");
		library.read(photo);
		database.sql("update extraction set state = 'UNREADABLE', reason = 'X' where digest = ?")
			.param(photo.digest().hex())
			.update();
		database.sql("update file set verdict = 'INFECTED' where id = ?").param(photo.id()).update();
		assertThat(matters()).contains("UNREADABLE_FILE", "INFECTED_FILE");
	}

	@SuppressWarnings("NullAway")
	private List<String> matters() {
		return database.sql("select matter from material_concerns(current_date) where content = ?")
			.param(id)
			.query(String.class)
			.list();
	}

	private MvcTestResult send(StaffReader editor, String path, byte[] bytes) {
		return mvc.perform(
				org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(HttpMethod.POST, path)
					.file(new MockMultipartFile("file", "deck.txt", "text/plain", bytes))
					.cookie(editor.session())
					.header("Origin", "http://localhost"));
	}

	private long version() {
		return database.sql("select version from content_version").query(Long.class).single();
	}

	private void publish(String slug, StoredFile... files) {
		StringBuilder versions = new StringBuilder();
		for (StoredFile file : files) {
			versions.append("- {key: '%s', file: %s}\n".formatted(file.name(), file.id()));
		}
		shelf.publish("materials", id, MaterialPagesTests
			.form("slug: %s\nkind: SLIDES\ntitle: {en: Skills}\nversions:\n%s".formatted(slug, versions)));
	}

}
