package org.acsh.portal.usage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.Cookie;
import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.SignedIn;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.storage.Storage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is downloaded is counted, and nothing but that. */
@PortalTest
@Transactional
class DownloadsTests {

	private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";

	private static final String AGENDA = "/files/materials/counted-agenda";

	/** Pictures belong to pages, and looking at a page is no download. */
	private static final Set<String> NOT_COUNTED = Set.of("/files/materials/{slug}/pictures/{number}/{width}",
			"/partner");

	@Autowired
	ApplicationContext context;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Downloads portals;

	@Autowired
	JdbcClient database;

	@Autowired
	JsonMapper json;

	@Autowired
	Storage storage;

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
		agenda = publish("Counted agenda");
	}

	@Test
	void aReadersDownloadIsCounted() {
		assertThat(counted(of(HttpMethod.GET, AGENDA), 200)).extracting(Tally::wanted)
			.containsExactly(new Wanted(WayOut.FILE, "materials", "counted-agenda", null));
		assertThat(counted(of(HttpMethod.GET, AGENDA + "/versions/1"), 200)).extracting(Tally::wanted)
			.containsExactly(new Wanted(WayOut.FILE, "materials", "counted-agenda", 1));
		assertThat(counted(of(HttpMethod.GET, "/files/events/study-visit-2022/en.zip"), 200)).extracting(Tally::wanted)
			.containsExactly(new Wanted(WayOut.BUNDLE, "events", "study-visit-2022", null));
	}

	@Test
	void theFirstPartIsCountedAndTheOthersAreNot() {
		assertThat(counted(of(HttpMethod.GET, AGENDA).header("Range", "bytes=4-"), 206)).isEmpty();
		assertThat(counted(of(HttpMethod.GET, AGENDA).header("Range", "bytes=0-3"), 206)).hasSize(1);
	}

	@Test
	void whoOnlyAsksOrHasItAlreadyIsNotCounted() {
		String tag = Objects.requireNonNull(mvc.get().uri(AGENDA).exchange().getResponse().getHeader("ETag"));
		assertThat(counted(of(HttpMethod.HEAD, AGENDA), 200)).isEmpty();
		assertThat(counted(of(HttpMethod.GET, AGENDA).header("If-None-Match", tag), 304)).isEmpty();
		assertThat(counted(of(HttpMethod.GET, "/files/materials/no-such-thing"), 404)).isEmpty();
	}

	@Test
	void robotsAndStaffAreNotCounted() {
		Cookie session = StaffReader.editor(context).session();
		assertThat(counted(mvc.get().uri(AGENDA), 200)).isEmpty();
		assertThat(counted(mvc.get().uri(AGENDA).header("User-Agent", "Googlebot/2.1"), 200)).isEmpty();
		assertThat(counted(of(HttpMethod.GET, AGENDA).cookie(session), 200)).isEmpty();
	}

	@Test
	void ofPartnersOnlyTheNumberIsKnown() {
		StaffReader partner = StaffReader.partner(context);
		invite(partner, "study-visit-2022");
		publish("Counted for partners", "PARTNERS");
		assertThat(counted(partner.request(HttpMethod.GET, "/en/partner/materials/counted-for-partners/file")
			.header("User-Agent", someBrowser()), 200)).extracting(Tally::wanted)
			.containsExactly(new Wanted(WayOut.PARTNER, null, null, null));
		assertThat(counted(
				partner.request(HttpMethod.GET, "/ru/partner/materials.zip").header("User-Agent", someBrowser()), 200))
			.extracting(Tally::wanted)
			.containsExactly(new Wanted(WayOut.PARTNER, null, null, null));
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
		String pack = "/files/packs/en/countries/kz.zip";
		for (String query : List.of("", "files=all", "files=all")) {
			MockHttpServletRequest request = request(pack);
			request.setQueryString(query);
			request.addHeader("User-Agent", BROWSER);
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

	@ParameterizedTest
	@ValueSource(strings = { "/files", "/partner" })
	void everyWayOutIsCounted(String below) {
		Set<String> uncounted = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.keySet()
			.stream()
			.filter(DownloadsTests::isFetched)
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((pattern) -> pattern.startsWith(below) && !NOT_COUNTED.contains(pattern))
			.filter((pattern) -> WayOut.of(request(pattern.replaceAll("\\{[^}]*}", "1"))).isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(uncounted).as("addresses that WayOut has to know").isEmpty();
	}

	private static boolean isFetched(RequestMappingInfo mapping) {
		return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
	}

	/** What somebody fetches. */
	private MockMvcRequestBuilder of(HttpMethod method, String path) {
		return mvc.method(method).uri(path).header("User-Agent", someBrowser());
	}

	/** No two are the same, so that nothing is a repeat of what another test has done. */
	private static String someBrowser() {
		return BROWSER + " " + UUID.randomUUID();
	}

	/**
	 * What the portal counts of a request. Meanwhile nothing is written down by the
	 * clock.
	 */
	private Set<Tally> counted(MockMvcRequestBuilder request, int status) {
		synchronized (portals.tallies()) {
			portals.tallies().take();
			assertThat(request.exchange()).hasStatus(status);
			return portals.tallies().take().keySet();
		}
	}

	private void finish(String path, String address) {
		MockHttpServletRequest request = request(path);
		request.addHeader("User-Agent", BROWSER);
		request.setRemoteAddr(address);
		downloads.afterCompletion(request, new MockHttpServletResponse(), this, null);
	}

	private static MockHttpServletRequest request(String path) {
		return new MockHttpServletRequest("GET", path);
	}

	private long count(LocalDate day) {
		return database.sql("select coalesce(sum(count), 0) from download where content = ? and day = ?")
			.params(List.of(agenda, day))
			.query(Long.class)
			.single();
	}

	private UUID publish(String title) throws IOException {
		return publish(title, "PUBLIC");
	}

	private UUID publish(String title, String access) {
		try {
			Path bytes = storage.incoming();
			Files.writeString(bytes, title, StandardCharsets.UTF_8);
			return shelf.publish("materials",
					"{title: {en: %s}, kind: DOCUMENT, access: %s, event: study-visit-2022, versions: [{file: %s}]}"
						.formatted(title, access, storage.keep(bytes, "agenda.txt").id()));
		}
		catch (IOException | RefusedFileException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void invite(StaffReader partner, String event) {
		LocalDate today = LocalDate.now();
		database
			.sql("""
					with invited as (
						insert into partnership (id, version, email, name, organisation, first_day, last_day)
						values (nextval('entity_id'), 0, ?, 'Partner', '', ?, ?) returning id)
					insert into partnership_programme
					select invited.id, ph.programme_id from invited, event e join phase ph on ph.id = e.phase_id where e.slug = ?
					""")
			.params(partner.email(), today.minusDays(2), today.plusDays(2), event)
			.update();
	}

}
