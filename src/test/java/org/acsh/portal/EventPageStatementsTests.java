package org.acsh.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.acsh.portal.event.EventPage;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.site.PageSections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page of an event costs the database, with all that rooms above add to it. */
@PortalTest
class EventPageStatementsTests {

	@Autowired
	MockMvcTester browser;

	@Autowired
	PublicViews views;

	@Autowired
	List<PageSections<EventPage>> rooms;

	@ParameterizedTest
	@ValueSource(strings = { "oecd-ai-seminar-2024", "ai-diplomatic-seminar-2025", "ai-and-governance-2025" })
	void aPageTakesAtMostSixStatements(String slug) throws Exception {
		Reader reader = new Reader(browser);
		// The menus are read once after content has changed, on whatever page.
		reader.open("/en/topics");
		assertThat(StatementCount.of(() -> reader.open("/en/events/" + slug))).isBetween(1, 6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "oecd-ai-seminar-2024", "ai-diplomatic-seminar-2025", "ai-and-governance-2025" })
	void aRoomAddsItsSectionInOneStatementAtMost(String slug) {
		EventPage event = views
			.one(EventPage.class, "select * from public_event where slug = :slug", Map.of("slug", slug))
			.orElseThrow();
		assertThat(rooms).isNotEmpty()
			.allSatisfy(room -> assertThat(StatementCount.of(() -> room.on(event, Locale.UK))).isLessThanOrEqualTo(1));
	}

}
