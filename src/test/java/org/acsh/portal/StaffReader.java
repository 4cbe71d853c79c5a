package org.acsh.portal;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A member of staff who is signed in, for real, and opens pages and posts forms without a
 * browser. Each one has an account of its own:
 *
 * <pre>
 * StaffReader editor = StaffReader.editor(context);
 * editor.open("/en/staff/events");
 * assertThat(editor.post("/en/staff/events", Map.of("title.texts[en]", "Forum"))).hasStatus(303);
 * </pre>
 *
 * {@code context} is the test's {@code @Autowired ApplicationContext}.
 */
public final class StaffReader {

	/** The password of every account made here. */
	public static final String PASSWORD = "a password for tests";

	private static final String SESSION = "__Host-session";

	private static final String HASH = "{pbkdf2-sha512}"
			+ new Pbkdf2PasswordEncoder("", 16, 210_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512)
				.encode(PASSWORD);

	private final MockMvcTester mvc;

	private final String email;

	private final long id;

	private Cookie session;

	private StaffReader(MockMvcTester mvc, String email, long id) {
		this.mvc = mvc;
		this.email = email;
		this.id = id;
		this.session = signIn();
	}

	/** An editor with a new account. */
	public static StaffReader editor(ApplicationContext context) {
		return with("EDITOR", context);
	}

	/** A partner with a new account. */
	public static StaffReader partner(ApplicationContext context) {
		return with("PARTNER", context);
	}

	/** An administrator with a new account. */
	public static StaffReader administrator(ApplicationContext context) {
		return with("ADMINISTRATOR", context);
	}

	private static StaffReader with(String role, ApplicationContext context) {
		String email = UUID.randomUUID() + "@example.org";
		long id = context.getBean(JdbcClient.class).sql("""
				insert into account (id, version, email, name, role, password, disabled, era)
				values (nextval('entity_id'), 0, ?, ?, ?, ?, false, 0) returning id
				""").params(email, "Test " + role.toLowerCase(), role, HASH).query(Long.class).single();
		return new StaffReader(context.getBean(MockMvcTester.class), email, id);
	}

	/** The id of the account. */
	public long id() {
		return id;
	}

	/** The address to sign in with. */
	public String email() {
		return email;
	}

	/** The cookie of the session, to be sent with requests of another making. */
	public Cookie session() {
		return session;
	}

	/** The page at an address, which is expected to be there. */
	public Document open(String path) throws UnsupportedEncodingException {
		MvcTestResult answer = answer(path);
		assertThat(answer).as(path).hasStatusOk();
		return page(answer, path);
	}

	/** What the portal answers at an address. */
	public MvcTestResult answer(String path) {
		return request(HttpMethod.GET, path).exchange();
	}

	/** What the portal answers to a form posted from one of its own pages. */
	public MvcTestResult post(String path, Map<String, String> fields) {
		MockMvcRequestBuilder post = request(HttpMethod.POST, path).header("Origin", "http://localhost");
		fields.forEach(post::param);
		return post.exchange();
	}

	/**
	 * What the portal answers to a form that is opened, filled in and posted as a browser
	 * without JavaScript does it: hidden fields and what the page filled in are sent too.
	 * @param path the address of the page
	 * @param form a CSS selector of the form
	 * @param fields what is typed, by the fields' names
	 */
	public MvcTestResult fillIn(String path, String form, Map<String, String> fields)
			throws UnsupportedEncodingException {
		Element found = Objects.requireNonNull(open(path).selectFirst(form), form);
		assertThat(found.select("[name]").eachAttr("name")).as("fields of %s", form).containsAll(fields.keySet());
		String action = found.absUrl("action").replace("http://localhost", "");
		MockMvcRequestBuilder post = request(HttpMethod.POST, action.isEmpty() ? path : action);
		((org.jsoup.nodes.FormElement) found).formData()
			.stream()
			.filter((field) -> !fields.containsKey(field.key()))
			.forEach((field) -> post.param(field.key(), field.value()));
		fields.forEach(post::param);
		return post.exchange();
	}

	/** A request with the session, to be completed by the caller. */
	public MockMvcRequestBuilder request(HttpMethod method, String path) {
		return mvc.method(method).uri(path).cookie(session);
	}

	/** Signs in once more, as after the session was lost. */
	public void signInAgain() {
		session = signIn();
	}

	private Cookie signIn() {
		MvcTestResult answer = mvc.post()
			.uri("/en/sign-in")
			.header("Origin", "http://localhost")
			.param("email", email)
			.param("password", PASSWORD)
			.exchange();
		assertThat(answer).as("signing in").hasStatus(303);
		return sessionOf(answer);
	}

	/** The cookie of the session that an answer sets. */
	public static Cookie sessionOf(MvcTestResult answer) {
		return Arrays.stream(answer.getResponse().getCookies())
			.filter((cookie) -> cookie.getName().equals(SESSION))
			.findFirst()
			.orElseThrow();
	}

	/** The page that an answer carries. */
	public static Document page(MvcTestResult answer, String path) throws UnsupportedEncodingException {
		return Jsoup.parse(answer.getResponse().getContentAsString(), "http://localhost" + path);
	}

}
