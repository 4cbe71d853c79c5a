package org.acsh.portal.usage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.Cookie;
import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** What is downloaded is counted, and nothing but that. */
@PortalTest
@Transactional
class DownloadsTests {

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

	@SuppressWarnings("NullAway.Init")
	private Handouts handouts;

	@BeforeEach
	void begin() {
		handouts = new Handouts(context);
		handouts.publish("Counted agenda", "PUBLIC");
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
		handouts.publish("Counted for partners", "PARTNERS");
		assertThat(counted(partner.request(HttpMethod.GET, "/en/partner/materials/counted-for-partners/file")
			.header("User-Agent", someBrowser()), 200)).extracting(Tally::wanted)
			.containsExactly(new Wanted(WayOut.PARTNER, null, null, null));
		assertThat(counted(
				partner.request(HttpMethod.GET, "/ru/partner/materials.zip").header("User-Agent", someBrowser()), 200))
			.extracting(Tally::wanted)
			.containsExactly(new Wanted(WayOut.PARTNER, null, null, null));
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
		return Handouts.BROWSER + " " + UUID.randomUUID();
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

	private static MockHttpServletRequest request(String path) {
		return new MockHttpServletRequest("GET", path);
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
