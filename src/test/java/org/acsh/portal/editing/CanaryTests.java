package org.acsh.portal.editing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.kernel.LocalizedText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.acsh.portal.editing.Writing.KIND;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is not public stands nowhere where readers come, not even in the source of a page:
 * a word that no other text has is looked for on every page that links lead to.
 */
@PortalTest
class CanaryTests {

	private static final String CANARY = "Zxcanaryqw";

	// What addresses are made of the word; searching for it repeats it in this form only.
	private static final String SLUG = "zxcanaryqw";

	private static final List<String> NOT_LINKED = List.of("/search?q=zxcanaryqw", "/events?q=zxcanaryqw",
			"/people?q=zxcanaryqw", "/events/zxcanaryqw", "/events/zxcanaryq", "/events/zxcanaryqw-2",
			"/events/zxcanaryqw-3", "/events?year=2021", "/calendar?month=2021-03", "/nothing-here");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DraftService drafts;

	@Autowired
	PublishingService publishing;

	@Autowired
	Kinds kinds;

	@Autowired
	Writing writing;

	@Autowired
	JdbcClient database;

	Member aigul;

	@BeforeEach
	void come() {
		aigul = writing.editor("Aigul");
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void whatIsNotPublicStandsNowhere() throws Exception {
		int public0 = countOfEvents();
		writing.draft(form(), aigul);
		schedule(writing.draft(form(), aigul));
		drafts.discard(KIND, writing.draft(form(), aigul), aigul);
		takeAway(writing.published(form(), aigul));
		changed(writing.published(writing.seminar("A seminar on falconry"), aigul));
		assertThat(pagesWithTheCanary()).isEmpty();
		assertThat(countOfEvents()).isEqualTo(public0 + 1);
	}

	@Test
	void whatIsPublicStandsOnManyPages() throws Exception {
		writing.published(form(), aigul);
		assertThat(pagesWithTheCanary()).contains("/en/events", "/ru/search?q=zxcanaryqw", "/en/events?q=zxcanaryqw",
				"/en/people/alikhan-baimenov", "/ru/organisations/acsh", "/en/events/study-visit-2022",
				"/en/events/zxcanaryq");
	}

	private Document form() {
		String topic = database.sql("select slug from topic order by slug limit 1").query(String.class).single();
		return writing.form(FilledForm.of(kinds.named(KIND).formType(), CANARY, topic));
	}

	private void schedule(UUID id) {
		Schedule later = new Schedule(LocalDateTime.of(2099, 3, 1, 9, 0), ZoneId.of("Asia/Almaty"));
		publishing.schedule(KIND, id, 1, later, new Consent(aigul, false));
	}

	private void takeAway(UUID id) {
		publishing.unpublish(KIND, id, new Unpublishing.Gone(LocalizedText.of("en", "Entered twice.")), aigul);
	}

	private void changed(UUID id) {
		writing.save(id, form().withValue("slug", "a-seminar-on-falconry"), 1, aigul);
	}

	/** The pages that say the word, or link to what is called so. */
	private Set<String> pagesWithTheCanary() throws Exception {
		Set<String> seen = new LinkedHashSet<>();
		Set<String> found = new LinkedHashSet<>();
		Deque<String> next = new ArrayDeque<>();
		for (String language : List.of("/en", "/ru")) {
			next.add(language + "/");
			NOT_LINKED.forEach(path -> next.add(language + path));
		}
		while (!next.isEmpty()) {
			String path = next.pop();
			if (seen.add(path)) {
				MockHttpServletResponse answer = new Reader(mvc).answer(path).getResponse();
				String source = answer.getContentAsString();
				if (source.contains(CANARY) || (!path.contains(SLUG) && source.contains("/events/" + SLUG))) {
					found.add(path);
				}
				next.addAll(links(source, path));
			}
		}
		assertThat(seen).hasSizeGreaterThan(200);
		return found;
	}

	// The links of filtered lists lead to all combinations of filters: one is enough.
	private static List<String> links(String source, String path) {
		return path.contains("?") ? List.of()
				: Jsoup.parse(source)
					.select("a[href], link[href], form[action]")
					.stream()
					.map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("action"))
					.map(link -> link.replaceFirst("#.*", "").replaceFirst("^http://localhost(:\\d+)?", ""))
					.filter(link -> link.matches("/(en|ru)(/.*)?") && !link.matches("/../(staff|sign-in).*"))
					.toList();
	}

	private int countOfEvents() {
		return database.sql("select count(*) from public_event").query(Integer.class).single();
	}

}
