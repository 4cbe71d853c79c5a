package org.acsh.portal.usage;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff are told of downloads. */
@PortalTest
@Transactional
class UsagePagesTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient database;

	@Autowired
	Shelf shelf;

	@SuppressWarnings("NullAway.Init")
	private StaffReader editor;

	@BeforeEach
	void comeIn() {
		editor = StaffReader.editor(context);
		database.sql("delete from download").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru", "kk", "ko" })
	void whereNothingWasDownloadedThePageSaysSo(String language) throws Exception {
		Document page = editor.open("/" + language + "/staff/usage");
		assertThat(page.select("#total .note").text()).isNotEmpty();
		assertThat(page.select("table")).isEmpty();
	}

	@Test
	void monthsMaterialsAndEventsAreAddedUp() throws Exception {
		UUID agenda = material("Agenda told of");
		UUID slides = material("Slides told of");
		count("2025-03-01", "FILE", agenda, 3);
		count("2025-03-31", "TRANSCRIPT", agenda, 2);
		count("2025-04-01", "FILE", slides, 10);
		count("2025-04-02", "BUNDLE", event(), 4);
		count("2025-04-02", "EVENT_PACK", event(), 1);
		count("2025-04-02", "PARTNER", null, 6);
		count("2025-05-01", "FILE", slides, 1_000);
		Document page = editor.open("/en/staff/usage?from=2025-03&to=2025-04");
		assertThat(page.select("#total dd").eachText()).containsExactly("15", "4", "1", "6");
		assertThat(page.select("#months tbody tr").eachText()).containsExactly("April 2025 21 10 4 1 6",
				"March 2025 5 5 0 0 0");
		assertThat(page.select("#months rect").eachAttr("width")).containsExactly("100", "24");
		assertThat(page.select("#materials tbody th a").eachText()).containsExactly("Slides told of", "Agenda told of");
		assertThat(page.select("#materials tbody td").eachText()).containsExactly("10", "5");
		assertThat(page.select("#events tbody td").eachText()).containsExactly("20", "15", "4", "1");
	}

	@Test
	void whatIsWithdrawnOrJoinedKeepsItsNumbers() throws Exception {
		UUID kept = material("Kept agenda");
		UUID other = material("Other agenda");
		count("2025-03-01", "FILE", kept, 3);
		count("2025-03-01", "FILE", other, 4);
		join(kept, other);
		shelf.unpublish("materials", "kept-agenda", Visibility.WITHDRAWN);
		Document page = editor.open("/en/staff/usage?from=2025-03&to=2025-03");
		assertThat(page.select("#materials tbody tr").eachText()).hasSize(1)
			.first()
			.asString()
			.startsWith("Kept agenda not public")
			.endsWith(" 7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "from=x&to=y", "from=2026-13", "from=9999999-01&to=-5", "from=2026-05&to=2025-01",
			"from=0001-01&to=2999-12" })
	void whateverPeriodIsAskedForThereIsAPage(String query) throws Exception {
		count(LocalDate.now(context.getBean(Clock.class)).toString(), "PARTNER", null, 1);
		assertThat(editor.open("/en/staff/usage?" + query).select("#months tbody tr")).hasSizeLessThanOrEqualTo(120);
	}

	@Test
	void theNumbersCanBeTakenAlong() throws Exception {
		count("2025-03-01", "FILE", material("Agenda, taken along"), 3);
		count("2025-03-09", "PARTNER", null, 2);
		assertThat(editor.answer("/en/staff/usage/list.csv?from=2025-03&to=2025-03")).hasStatusOk()
			.bodyText()
			.contains("2025-03-01,File,\"Agenda, taken along\",1,", "2025-03-01,By partners,,,,2");
		byte[] workbook = editor.answer("/ru/staff/usage/list.xlsx?from=2025-03&to=2025-03")
			.getResponse()
			.getContentAsByteArray();
		assertThat(new ZipInputStream(new ByteArrayInputStream(workbook)).getNextEntry()).isNotNull();
		assertThat(database.sql("select count(*) from deed where verb = 'exported' and actor = ?")
			.param(editor.id())
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void readersAreToldNoNumbers() throws Exception {
		count("2025-03-01", "FILE", material("Agenda of no number"), 98_765);
		Reader reader = new Reader(context.getBean(MockMvcTester.class));
		assertThat(reader.open("/en/materials/agenda-of-no-number").text()).doesNotContain("98,765", "98765");
	}

	private UUID material(String title) {
		return shelf.publish("materials",
				"{title: {en: '%s'}, kind: DOCUMENT, access: PUBLIC, event: study-visit-2022}".formatted(title));
	}

	private UUID event() {
		return database.sql("select content from event where slug = 'study-visit-2022'").query(UUID.class).single();
	}

	private void count(String day, String way, @Nullable UUID content, int number) {
		database.sql("insert into download values (cast(? as date), ?, cast(? as uuid), ?, ?)")
			.param(day)
			.param(way)
			.param((content != null) ? content.toString() : null)
			.param("FILE".equals(way) ? 1 : null)
			.param(number)
			.update();
	}

	private void join(UUID kept, UUID other) {
		database.sql("""
				insert into joining (id, version, kind, kept, given_up, kept_slug, given_up_slug, given_up_was_public,
					joined_by, joined_at)
				values (gen_random_uuid(), 0, 'materials', ?, ?, 'kept-agenda', 'other-agenda', true, ?, now())
				""").params(kept, other, editor.id()).update();
	}

}
