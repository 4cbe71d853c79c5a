package org.acsh.portal.usage;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.account.SignedIn;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is counted is added up day by day and written down without loss or names. */
@PortalTest
@Transactional
class NotebookTests {

	private static final String AGENDA = "/files/materials/counted-agenda";

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient database;

	@Autowired
	JsonMapper json;

	@Autowired
	Shelf shelf;

	private final Ticker clock = new Ticker();

	@SuppressWarnings("NullAway.Init")
	private Downloads downloads;

	@SuppressWarnings("NullAway.Init")
	private Notebook notebook;

	@SuppressWarnings("NullAway.Init")
	private UUID agenda;

	@BeforeEach
	void begin() throws Exception {
		downloads = new Downloads(new Robots(), context.getBean(SignedIn.class), clock);
		notebook = new Notebook(downloads, database, json);
		agenda = new Handouts(context).publish("Counted agenda", "PUBLIC");
	}

	@Test
	void aDoubleClickIsOneDownload() {
		clock.advance(Duration.ofHours(1));
		for (int time = 0; time < 3; time++) {
			finish(AGENDA, "192.0.2.1");
		}
		finish(AGENDA, "192.0.2.2");
		clock.advance(Duration.ofSeconds(31));
		finish(AGENDA, "192.0.2.1");
		notebook.write();
		assertThat(count(clock.today())).isEqualTo(3);
	}

	@Test
	void anotherChoiceOfFilesIsAnotherDownload() {
		clock.advance(Duration.ofHours(1));
		for (String query : List.of("", "files=all", "files=all")) {
			MockHttpServletRequest request = new MockHttpServletRequest("GET", "/files/packs/en/countries/kz.zip");
			request.setQueryString(query);
			request.addHeader("User-Agent", Handouts.BROWSER);
			downloads.afterCompletion(request, new MockHttpServletResponse(), this, null);
		}
		assertThat(downloads.tallies().take().values()).containsExactly(2L);
	}

	@Test
	void aDayBeginsAtMidnightOfTheHub() {
		finish(AGENDA, "192.0.2.1");
		clock.advance(Duration.ofSeconds(20));
		finish(AGENDA, "192.0.2.2");
		notebook.write();
		assertThat(count(LocalDate.of(2026, 3, 31))).isEqualTo(1);
		assertThat(count(LocalDate.of(2026, 4, 1))).isEqualTo(1);
	}

	@Test
	void whatIsWrittenDownIsAddedUp() {
		clock.advance(Duration.ofHours(1));
		finish(AGENDA, "192.0.2.1");
		notebook.write();
		finish(AGENDA, "192.0.2.2");
		finish(AGENDA + "/versions/1", "192.0.2.3");
		notebook.write();
		notebook.write();
		assertThat(count(clock.today())).isEqualTo(3);
		assertThat(database.sql("select version from download where content = ?").param(agenda).query().listOfRows())
			.containsExactly(Map.of("version", 1));
	}

	@Test
	void whatCannotBeWrittenIsCountedStill() {
		Tally broken = new Tally(clock.today(), new Wanted(WayOut.PARTNER, null, null, null));
		downloads.tallies().add(broken, -1);
		database.sql("savepoint before").update();
		assertThatThrownBy(notebook::write).isInstanceOf(DataAccessException.class);
		database.sql("rollback to savepoint before").update();
		assertThat(downloads.tallies().take()).containsExactly(Map.entry(broken, -1L));
	}

	@Test
	void whatIsCountedLastIsWrittenWhenThePortalStops() {
		clock.advance(Duration.ofHours(1));
		context.getAutowireCapableBeanFactory().autowireBean(notebook);
		finish(AGENDA, "192.0.2.1");
		context.getAutowireCapableBeanFactory().destroyBean(notebook);
		assertThat(count(clock.today())).isEqualTo(1);
	}

	@Test
	void numbersStayWithWhatGetsAnotherAddressOrIsWithdrawn() {
		clock.advance(Duration.ofHours(1));
		finish(AGENDA, "192.0.2.1");
		shelf.unpublish("materials", "counted-agenda", Visibility.WITHDRAWN);
		database.sql("update content set published_slug = 'agenda-of-another-name' where id = ?")
			.param(agenda)
			.update();
		database.sql("insert into former_address values ('materials', 'counted-agenda', ?)").param(agenda).update();
		notebook.write();
		assertThat(count(clock.today())).isEqualTo(1);
	}

	@Test
	void nobodyCanBeKnownFromWhatIsKept() {
		clock.advance(Duration.ofHours(1));
		finish(AGENDA, "192.0.2.77");
		notebook.write();
		assertThat(database.sql("""
				select column_name || ' ' || data_type from information_schema.columns
				where table_schema = current_schema() and table_name = 'download'
				""").query(String.class).list()).containsExactlyInAnyOrder("day date", "way text", "content uuid",
				"version integer", "count bigint");
		assertThat(database.sql("select to_jsonb(d)::text from download d").query(String.class).list())
			.noneMatch((row) -> row.contains("192.0.2") || row.contains("Firefox"));
	}

	private void finish(String path, String address) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.addHeader("User-Agent", Handouts.BROWSER);
		request.setRemoteAddr(address);
		downloads.afterCompletion(request, new MockHttpServletResponse(), this, null);
	}

	private long count(LocalDate day) {
		return database.sql("select coalesce(sum(count), 0) from download where content = ? and day = ?")
			.params(List.of(agenda, day))
			.query(Long.class)
			.single();
	}

}
