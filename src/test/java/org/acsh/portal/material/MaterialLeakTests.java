package org.acsh.portal.material;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.acsh.portal.storage.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is not open to everybody has no way out: a word that stands in it is looked for on
 * every page that an open one would show it on.
 */
@PortalTest
@Transactional
class MaterialLeakTests {

	private static final String CANARY = "quetzalcoatl";

	// What is asked for stands on the page of answers.
	private static final String BEGINNING = CANARY.substring(0, 8);

	private static final String SLUG = "example-secret";

	private static final String FILE = "/files/materials/" + SLUG;

	private static final List<String> PAGES = List.of("/materials/" + SLUG, "/materials/" + SLUG + "/pages/1",
			"/events/study-visit-2022", "/publications/tech-savvy", "/networks/p2p-alliance-of-practitioners",
			"/countries/ge", "/topics/blockchain", "/people/barbara-ubaldi", "/search?q=" + BEGINNING,
			"/search?q=Vault", "/");

	private static final List<String> BYTES = List.of(FILE, FILE + "/versions/1", FILE + "/versions/2",
			FILE + "/transcript", FILE + "/pictures/1/480");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	LibraryExamples library;

	@Autowired
	Storage storage;

	@Autowired
	JdbcClient database;

	@SuppressWarnings("NullAway.Init")
	Reader reader;

	@SuppressWarnings("NullAway.Init")
	UUID id;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	/** Each way out, with what lies behind it. */
	enum State {

		PARTICIPANTS("access: PARTICIPANTS"), PARTNERS("access: PARTNERS"), STAFF("access: STAFF"),
		EMBARGO("{embargoDay: 1 March 2099, embargoTime: '9:00'}");

		private final String yaml;

		State(String yaml) {
			this.yaml = yaml;
		}

	}

	@ParameterizedTest
	@EnumSource
	void nothingOfWhatIsClosedGetsOut(State state) {
		publish(state.yaml.replaceAll("[{}]", "").replace(", ", "\n"));
		assertNothingGetsOut();
		assertThat(BYTES).allSatisfy(path -> assertThat(mvc.get().uri(path)).as(path).hasStatus(404));
	}

	@Test
	void whatIsOpenIsFoundInEachPlace() {
		publish("{}".replaceAll("[{}]", ""));
		assertThat(PAGES).filteredOn(path -> !path.equals("/"))
			.allSatisfy(path -> assertThat(body(path)).as(path).containsAnyOf(CANARY, "Vault of the example"));
		assertThat(body("/materials/" + SLUG)).contains(CANARY + "1", CANARY + "2", CANARY + "3", CANARY + "4");
		assertThat(BYTES).allSatisfy(path -> assertThat(mvc.get().uri(path)).as(path).hasStatusOk());
	}

	@Test
	void anEmbargoThatHasEndedIsNone() {
		publish("embargoDay: 1 March 2021");
		assertThat(body("/materials/" + SLUG)).contains(CANARY);
		assertThat(mvc.get().uri(FILE)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "AWAITED", "INFECTED" })
	void whatTheVirusScannerHoldsBackDoesNotGetOut(String verdict) {
		publish("");
		database.sql("update file set verdict = ?").param(verdict).update();
		assertNothingGetsOut();
		assertThat(BYTES).allSatisfy(path -> assertThat(mvc.get().uri(path)).as(path).hasStatus(404));
	}

	@Test
	void aVerdictChangesThePagesOfReaders() {
		StoredFile file = library.text("judged.txt", "The words of a file that is judged");
		database.sql("update file set verdict = 'AWAITED' where id = ?").param(file.id()).update();
		long before = version();
		storage.judge(file.digest(), Verdict.CLEAN);
		assertThat(storage.file(file.id())).map(StoredFile::verdict).contains(Verdict.CLEAN);
		assertThat(version()).isGreaterThan(before);
	}

	@Test
	void whatWasWithdrawnOrIsGoneSaysSoAndNoMore() {
		publish("");
		LocalizedText reason = LocalizedText.of("en", "The speaker asked for it.");
		for (Unpublishing how : List.of(new Unpublishing.Withdrawn(reason), new Unpublishing.Gone(reason))) {
			shelf.unpublish("materials", id, how);
			assertNothingGetsOut();
			assertThat(body("/materials/" + SLUG)).contains("The speaker asked for it.");
			assertThat(BYTES).allSatisfy(path -> assertThat(mvc.get().uri(path)).as(path).hasStatus(410));
			shelf.publishAgain("materials", id);
		}
	}

	@Test
	void nobodyLearnsThatThereIsSomethingForStaffAlone() {
		publish("access: STAFF");
		publish("access: STAFF\nslug: example-renamed");
		for (String path : List.of("/materials/" + SLUG, "/materials/example-renamed")) {
			assertThat(mvc.get().uri("/en" + path)).hasStatus(404);
			assertThat(mvc.get().uri("/files" + path)).hasStatus(404);
		}
		shelf.unpublish("materials", id, new Unpublishing.Gone(LocalizedText.of("en", "A secret reason.")));
		assertThat(mvc.get().uri("/en/materials/example-renamed")).hasStatus(404);
		assertThat(Stream.of("/events/study-visit-2022", "/search?q=Vault").map(this::body))
			.noneMatch(body -> body.contains("Vault of the example"));
	}

	@ParameterizedTest
	@EnumSource(names = { "PARTICIPANTS", "PARTNERS", "EMBARGO" })
	void itsPageSaysWhoMayHaveItOrFromWhen(State state) {
		publish(state.yaml.replaceAll("[{}]", "").replace(", ", "\n"));
		assertThat(body("/materials/" + SLUG)).contains("Vault of the example", "/en/events/study-visit-2022")
			.containsAnyOf("For participants", "For partners", "1 Mar 2099, 09:00")
			.contains("noindex");
	}

	private long version() {
		return database.sql("select version from content_version").query(Long.class).single();
	}

	private void assertNothingGetsOut() {
		for (String language : List.of("en", "ru", "kk", "ko")) {
			assertThat(PAGES).allSatisfy(path -> {
				String found = reader.answer("/" + language + path).getResponse().getContentAsString();
				assertThat(found.contains(CANARY)).as(path).isFalse();
			});
		}
	}

	private String body(String path) {
		try {
			return reader.answer("/en" + path).getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new AssertionError(path, ex);
		}
	}

	private void publish(String more) {
		StoredFile first = library.text(CANARY + "-first.txt", "The words of " + CANARY);
		StoredFile second = library.text(CANARY + "-second.txt", "Other words of " + CANARY);
		library.read(second, "On the first page: " + CANARY + "1", "On the second.");
		String slug = more.contains("slug:") ? "" : "slug: " + SLUG + "\n";
		MaterialForm form = MaterialPagesTests.form(slug + """
				kind: DOCUMENT
				title: {en: Vault of the example}
				description: {en: "%1$s2"}
				versions: [{file: %2$s}, {file: %3$s, reason: {en: "%1$s3"}}]
				transcript: %2$s
				event: study-visit-2022
				session: study-visit-2022/opening
				publication: tech-savvy
				network: p2p-alliance-of-practitioners
				country: GE
				topics: [blockchain]
				authors: [{person: barbara-ubaldi}]
				credit: "%1$s4"
				alternative: {en: "%1$s5"}
				url: "https://%1$s.example.org/"
				""".formatted(CANARY, first.id(), second.id()) + more);
		id = (id != null) ? id : UUID.randomUUID();
		shelf.publish("materials", id, form);
	}

}
