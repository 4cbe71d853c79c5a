package org.acsh.portal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.ContentKind;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.FilledForm;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Save;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Writing;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for each kind of content that there is: its form has a place for all that it
 * holds, and what is typed there stays text.
 */
@PortalTest
class EveryKindTests {

	private static final String HOSTILE = "\"><img src=x onerror=alert(1)><script>alert(2)</script>";

	/**
	 * Filled with one of each thing, these are not fit yet: two have to meet, an author
	 * is one of two things and a number no text, and a file has to come in first.
	 */
	private static final Map<String, BiConsumer<ObjectNode, String>> FITTING = Map.of("meetings", EveryKindTests::meet,
			"publications", EveryKindTests::nameAuthor, "materials", EveryKindTests::addFile);

	@Autowired
	Collection<ContentKind<?>> all;

	@Autowired
	Kinds kinds;

	@Autowired
	DraftService drafts;

	@Autowired
	Shelf shelf;

	@Autowired
	Writing writing;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@Autowired
	Storage storage;

	@Autowired
	JdbcClient database;

	@Autowired
	TransactionTemplate transaction;

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@Test
	void theFormHasAPlaceForAllThatItHolds() {
		StaffReader editor = StaffReader.editor(context);
		Member author = writing.editor("Aigul");
		assertThat(kinds()).allSatisfy(kind -> {
			Document filled = filled(kind, "A text");
			UUID id = draft(kind, filled, author);
			org.jsoup.nodes.Document page = editor.open("/en/staff/" + kind.name() + "/" + id);
			List<String> fields = page.select("[name]").eachAttr("name");
			assertThat(fields).as(kind.name()).containsAll(names(filled));
			assertThat(page.select(".problems li").eachText()).as(kind.name())
				.allMatch(problem -> FITTING.containsKey(kind.name()));
		});
	}

	@Test
	void whatIsTypedStaysText() {
		StaffReader editor = StaffReader.editor(context);
		Member author = writing.editor("Aigul");
		assertThat(kinds()).allSatisfy(kind -> {
			String place = "/en/staff/" + kind.name() + "/" + draft(kind, filled(kind, HOSTILE), author);
			for (String page : List.of("", "/history", "/comparison?from=0&to=1", "/publication")) {
				assertHarmless(editor.open(place + page));
			}
		});
	}

	@Test
	void whatIsPublishedStaysText() {
		assertThat(kinds()).allSatisfy(kind -> transaction.executeWithoutResult(status -> {
			status.setRollbackOnly();
			UUID id = shelf.publish(kind.name(), kind.form(fit(kind, hostileFile())));
			String slug = database.sql("select published_slug from content where id = ?")
				.param(id)
				.query(String.class)
				.single();
			List.of("en", "ru").forEach(language -> read("/" + language + "/" + kind.name() + "/" + slug));
			if (kind.name().equals("materials")) {
				read("/en/materials/" + slug + "/pages/1");
			}
		}));
	}

	/** A file in which hostile words were read, under a name that would be some. */
	private String hostileFile() {
		try {
			StoredFile file = storage.keep(Files.writeString(storage.incoming(), "Words " + UUID.randomUUID()),
					HOSTILE + ".txt");
			database.sql("""
					insert into extraction (digest, state, requested_at, finished_at, pages, title, author)
					values (?, 'DONE', now(), now(), 1, ?, ?)
					on conflict (digest) do nothing
					""").params(file.digest().hex(), HOSTILE, HOSTILE).update();
			database.sql("insert into extraction_page (digest, number, text) values (?, 1, ?)")
				.params(file.digest().hex(), HOSTILE)
				.update();
			return file.id().toString();
		}
		catch (IOException | RefusedFileException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void read(String path) {
		try {
			assertHarmless(new Reader(mvc).open(path));
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new AssertionError(path, ex);
		}
	}

	private List<Kind<?>> kinds() {
		return all.stream().<Kind<?>>map(kind -> kinds.named(kind.name())).filter(kind -> !kind.isSingle()).toList();
	}

	private Document filled(Kind<?> kind, String text) {
		return addressed(kind, FilledForm.of(kind.formType(), text, "blockchain"));
	}

	private static Document addressed(Kind<?> kind, ObjectNode form) {
		Document filled = kind.document(kind.form(Document.of(form)));
		// The address of a country is its code.
		return kind.name().equals("countries") ? filled.withValue("slug", "br") : filled;
	}

	private static Document fit(Kind<?> kind, String file) {
		ObjectNode filled = FilledForm.of(kind.formType(), HOSTILE, "blockchain");
		FITTING.getOrDefault(kind.name(), (form, id) -> {
		}).accept(filled, file);
		return addressed(kind, filled);
	}

	private static void meet(ObjectNode meeting, String file) {
		ArrayNode parties = (ArrayNode) meeting.get("parties");
		parties.add(((ObjectNode) parties.get(0).deepCopy()).put("key", "other")
			.put("person", "")
			.put("organisation", "undp"));
	}

	private static void nameAuthor(ObjectNode publication, String file) {
		((ObjectNode) publication.get("authors").get(0)).put("person", "").put("organisation", "");
		publication.put("isbn", "").put("issn", "").put("doi", "").put("seriesNumber", "7");
	}

	private static void addFile(ObjectNode material, String file) {
		((ObjectNode) material.get("versions").get(0)).put("file", file);
		material.put("transcript", file);
	}

	private UUID draft(Kind<?> kind, Document form, Member author) {
		UUID id = UUID.randomUUID();
		drafts.begin(kind.name(), id, "en", author);
		drafts.save(kind.name(), id, new Save(form, 0, UUID.randomUUID(), null, author));
		return id;
	}

	/** The names of the fields that hold something, as browsers post them. */
	private static List<String> names(Document form) {
		return form.leaves()
			.stream()
			.map(leaf -> leaf.path().nameIn(form).orElseThrow())
			.map(name -> name.replaceAll("\\[\\d+]$", ""))
			.toList();
	}

	private static void assertHarmless(org.jsoup.nodes.Document page) {
		assertThat(page.select("img[src=x], [onerror]")).isEmpty();
		assertThat(page.select("script").eachText()).noneMatch(script -> script.contains("alert"));
	}

}
