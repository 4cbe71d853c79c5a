package org.acsh.portal.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.kernel.Secret;
import org.acsh.portal.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route has a rule, and every rule of the matrix holds over HTTP. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient database;

	@Autowired
	InvitationService invitations;

	@Autowired
	DraftService drafts;

	private final AtomicInteger visitors = new AtomicInteger();

	@SuppressWarnings("NullAway.Init")
	private StaffReader editor;

	@SuppressWarnings("NullAway.Init")
	private StaffReader administrator;

	@SuppressWarnings("NullAway.Init")
	private StaffReader partner;

	static List<AccessMatrix.Row> rows() {
		return AccessMatrix.rows();
	}

	@BeforeAll
	void makeAccounts() {
		editor = StaffReader.editor(context);
		administrator = StaffReader.administrator(context);
		partner = StaffReader.partner(context);
	}

	@Test
	void everyRouteHasARow() {
		List<String> covered = rows().stream().map((row) -> row.method() + " " + row.route()).toList();
		assertThat(mapping.getHandlerMethods().keySet().stream().flatMap(AccessMatrixTests::routes))
			.isSubsetOf(covered);
	}

	@Test
	void everyRowHasARoute() {
		Set<String> routes = Set
			.copyOf(mapping.getHandlerMethods().keySet().stream().flatMap(AccessMatrixTests::routes).toList());
		assertThat(rows()).extracting((row) -> row.method() + " " + row.route()).isSubsetOf(routes);
	}

	@ParameterizedTest
	@MethodSource("rows")
	void everyoneGetsWhatTheMatrixSays(AccessMatrix.Row row) {
		assertThat(ask(row, null)).as("anonymous").hasStatus(row.anonymous());
		assertThat(ask(row, partner)).as("partner").hasStatus(row.partner());
		assertThat(ask(row, editor)).as("editor").hasStatus(row.editor());
		assertThat(ask(row, administrator)).as("administrator").hasStatus(row.administrator());
	}

	@ParameterizedTest
	@MethodSource("rows")
	void noAnswerToStaffIsKeptOnTheWay(AccessMatrix.Row row) {
		if (row.address().matches("/(staff|partner|sign-in|sign-out|invitations)(/.*)?")) {
			assertThat(ask(row, null)).hasHeader("Cache-Control", "no-store");
			assertThat(ask(row, editor)).hasHeader("Cache-Control", "no-store");
		}
	}

	private MockMvcRequestBuilder ask(AccessMatrix.Row row, @Nullable StaffReader asker) {
		HttpMethod method = HttpMethod.valueOf(row.request());
		String path = (row.address().startsWith("/files/") ? "" : "/en") + address(row.address(), asker);
		if (asker != null && row.route().equals("/sign-out")) {
			asker = StaffReader.editor(context);
		}
		MockMvcRequestBuilder request = (asker != null) ? asker.request(method, path) : mvc.method(method).uri(path);
		row.fields().forEach(request::param);
		// No two come from one network, so that the throttle is not what answers.
		int visitor = visitors.incrementAndGet();
		return request.remoteAddress("10." + visitor / 250 + "." + visitor % 250 + ".1")
			.header("Origin", "http://localhost");
	}

	/** Each asker meets things of its own that nobody has changed. */
	private String address(String pattern, @Nullable StaffReader asker) {
		String path = pattern.replace("{nobody}", "0").replace("{self}", (asker != null) ? "" + asker.id() : "0");
		if (path.contains("{other}")) {
			path = path.replace("{other}", "" + newEditor());
		}
		if (path.contains("{session}")) {
			path = path.replace("{session}", Sha256.of(administrator.session().getValue()));
		}
		if (path.contains("{draft}")) {
			path = path.replace("{draft}", "" + newDraft());
		}
		path = path.replace("{nothing}", UUID.randomUUID().toString());
		path = path.contains("{content}") ? path.replace("{content}", "" + publicEvent()) : path;
		Member host = new Member(administrator.id(), "Host", Role.ADMINISTRATOR);
		String email = UUID.randomUUID() + "@example.org";
		if (path.contains("{token}") || path.contains("{invitation}")) {
			Secret token = invitations.invite(new InvitationForm(email, "Guest", Role.EDITOR), host);
			path = path.replace("{token}", token.text()).replace("{invitation}", "" + invitationOf(email));
		}
		return path;
	}

	private long newEditor() {
		return database.sql("""
				insert into account (id, version, email, name, role, password, disabled, era)
				values (nextval('entity_id'), 0, ?, 'Other', 'EDITOR', '{none}', false, 0) returning id
				""").param(UUID.randomUUID() + "@example.org").query(Long.class).single();
	}

	private UUID newDraft() {
		UUID id = UUID.randomUUID();
		drafts.begin("events", id, "en", null);
		return id;
	}

	private UUID publicEvent() {
		return database.sql("select id from content where slug = 'study-visit-2022'").query(UUID.class).single();
	}

	private long invitationOf(String email) {
		return database.sql("select id from invitation where email = ?").param(email).query(Long.class).single();
	}

	private static Stream<String> routes(RequestMappingInfo route) {
		Set<String> methods = route.getMethodsCondition().getMethods().isEmpty() ? Set.of("*")
				: Set.copyOf(route.getMethodsCondition().getMethods().stream().map(Enum::name).toList());
		return route.getPatternValues()
			.stream()
			.flatMap((path) -> methods.stream().map((method) -> method + " " + path));
	}

}
