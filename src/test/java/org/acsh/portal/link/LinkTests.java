package org.acsh.portal.link;

import java.util.Map;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.outbound.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of links, and what staff see of them. */
@PortalTest
@Transactional
class LinkTests {

	private static final String ADDRESS = "https://www.acsh.org/published-for-a-test";

	@Autowired
	LinkService links;

	@Autowired
	Shelf shelf;

	@Autowired
	JdbcClient database;

	@Autowired
	ApplicationContext context;

	@SuppressWarnings("NullAway.Init")
	private UUID event;

	@BeforeEach
	void publish() {
		event = shelf.publish("events", """
				kind: SEMINAR
				title: {en: Leads to the web}
				dates: "2021"
				links:
				  - kind: WEBSITE
				    url: %s
				""".formatted(ADDRESS));
		links.note();
		links.note();
	}

	@Test
	void whatPublicContentLeadsToIsKnown() {
		assertThat(links.page(new LinkFilter(ADDRESS, null, null)).rows()).singleElement()
			.satisfies((row) -> assertThat(row.uses()).extracting(Links.Use::content).containsExactly(event));
	}

	@Test
	void whatIsTakenAwayFromReadersLeadsNowhere() {
		shelf.unpublish("events", event, new Unpublishing.Redirected("/events"));
		links.note();
		assertThat(links.page(new LinkFilter(ADDRESS, null, null)).count()).isZero();
	}

	@Test
	void whatNothingLeadsToAnyMoreIsForgotten() {
		database.sql("insert into link (address) values ('https://example.org/old')").update();
		links.note();
		assertThat(links.page(new LinkFilter("example.org/old", null, null)).count()).isZero();
	}

	@Test
	void oneFailureIsNoBrokenLink() {

		links.keep(ADDRESS, Answer.FAILED);
		assertThat(state()).isEqualTo(LinkState.DOUBTFUL);
		links.keep(ADDRESS, Answer.REACHED);
		assertThat(state()).isEqualTo(LinkState.REACHED);
	}

	@Test
	void threeFailuresOverADayAreOne() throws Exception {

		links.keep(ADDRESS, Answer.MISSING);
		links.keep(ADDRESS, Answer.MISSING);
		links.keep(ADDRESS, Answer.MISSING);
		assertThat(state()).isEqualTo(LinkState.DOUBTFUL);
		database.sql("update link set failing_since = failing_since - interval '25 hours' where address = ?")
			.param(ADDRESS)
			.update();
		assertThat(state()).isEqualTo(LinkState.BROKEN);
		assertThat(StaffReader.editor(context).open("/en/staff/concerns?matter=BROKEN_LINK").text())
			.contains("Broken link");
	}

	@Test
	void aLinkIsTakenOnceAtATime() {
		database.sql("update link set due_at = now() + interval '1 day'").update();

		links.ask(ADDRESS);
		assertThat(links.take()).contains(ADDRESS);
		assertThat(links.take()).isEmpty();
	}

	@Test
	void aPortalThatMayGoNowhereAsksNobodyAndSaysSo() throws Exception {
		assertThat(links.askOne()).isTrue();
		assertThat(
				database.sql("select distinct state from link where checked_at is not null").query(String.class).list())
			.containsExactly("NOT_ALLOWED");
		assertThat(StaffReader.editor(context).open("/ru/staff/links").text())
			.contains("Портал не обращается к другим серверам");
	}

	@Test
	void staffHaveALinkAskedAgain() {
		database.sql("update link set due_at = now() + interval '1 day'").update();

		assertThat(StaffReader.editor(context).post("/en/staff/links/check", Map.of("address", ADDRESS)))
			.hasStatus(303);
		assertThat(links.take()).contains(ADDRESS);
	}

	private LinkState state() {
		return links.page(new LinkFilter(ADDRESS, null, null)).rows().getFirst().state();
	}

}
