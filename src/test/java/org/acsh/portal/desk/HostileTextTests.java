package org.acsh.portal.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.editing.FilledForm;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Writing;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.acsh.portal.editing.Writing.KIND;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text that would be a script or a command stays text, whatever field it is typed into.
 */
@PortalTest
class HostileTextTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@Autowired
	Kinds kinds;

	@Autowired
	JdbcClient database;

	Member aigul;

	StaffReader editor;

	@BeforeEach
	void come() {
		aigul = writing.editor("Aigul");
		editor = StaffReader.editor(context);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg/onload=alert(1)>",
			"</textarea></title></script><iframe srcdoc=\"<p onclick=alert(1)>\">",
			"[x](javascript:alert(1)) <a href=\"javascript:alert(1)\" onclick=alert(1)>x</a>",
			"![x](x\"onerror=alert(1)) <javascript:alert(1)>", "${7777*7777} [[${7777*7777}]] __${7777*7777}__::.x" })
	void itDoesNothingOnAnyPage(String text) throws Exception {
		UUID id = writing.published(form(text), aigul);
		assertThat(editor.post("/en/staff/events/" + id + "/review/return",
				Map.of("revision", "1", "comments[0].field", "dates", "comments[0].words", text)))
			.hasStatus(303);
		String address = "/events/" + writing.content(id).slug();
		String words = URLEncoder.encode(text, StandardCharsets.UTF_8);
		for (String path : List.of("/en" + address, "/ru" + address, "/en/events?q=" + words, "/en/search?q=" + words,
				"/en/people/alikhan-baimenov", "/en/organisations/acsh", "/en/events/study-visit-2022")) {
			assertHarmless(path, new Reader(mvc).open(path));
		}
		String place = "/en/staff/events/" + id;
		for (String path : List.of(place, place + "/history", place + "/comparison?from=0&to=1", place + "/review",
				place + "/publication", place + "/withdrawal", place + "/sharing", place + "/preview", "/en/staff",
				"/en/staff/events?q=" + words)) {
			assertHarmless(path, editor.open(path));
		}
		assertHarmless("/en/staff/audit", StaffReader.administrator(context).open("/en/staff/audit"));
	}

	@Test
	void anAddressThatIsAScriptIsNeverALink() throws Exception {
		UUID id = writing.draft(
				form("x").withValue("links[0].url", "javascript:alert(1)").withValue("slug", "javascript:alert(1)"),
				aigul);
		String place = "/en/staff/events/" + id;
		for (String path : List.of(place, place + "/history", place + "/comparison?from=0&to=1", place + "/review",
				place + "/publication", "/en/staff/events")) {
			assertHarmless(path, editor.open(path));
		}
		assertThat(editor.post(place + "/publication", Map.of("revision", "1"))).hasStatus(422);
	}

	private org.acsh.portal.document.Document form(String text) {
		String topic = database.sql("select slug from topic order by slug limit 1").query(String.class).single();
		return writing.form(FilledForm.of(kinds.named(KIND).formType(), text, topic));
	}

	private static void assertHarmless(String path, Document page) {
		assertThat(page.select("iframe, object, embed, svg[onload], img[src=x], base")).as(path).isEmpty();
		assertThat(page.select("script").eachText()).as(path).noneMatch(script -> script.contains("alert"));
		assertThat(page.text() + page.select("[value]").eachAttr("value")).as(path).doesNotContain("60481729");
		for (Element element : page.getAllElements()) {
			for (Attribute attribute : element.attributes()) {
				assertThat(attribute.getKey()).as("%s: %s", path, element).doesNotStartWith("on");
				if (List.of("href", "src", "action", "formaction").contains(attribute.getKey())) {
					assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT)).as(path)
						.doesNotStartWith("javascript:");
				}
			}
		}
	}

}
