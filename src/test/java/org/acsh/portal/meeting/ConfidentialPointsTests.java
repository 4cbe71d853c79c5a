package org.acsh.portal.meeting;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was agreed for partners or staff alone stands nowhere where readers come: not in
 * the source of a page, not in a list, not in search.
 */
@PortalTest
@Transactional
class ConfidentialPointsTests {

	private static final String CANARY = "Zxcanaryqw";

	private static final List<String> PAGES = List.of("/meetings/example-canary", "/meetings", "/meetings?q=zxcanaryqw",
			"/search?q=zxcanaryqw", "/search?q=Talks about training", "/people/gillian-dorner", "/organisations/oecd",
			"/organisations/nia", "/organisations/acsh", "/");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	MeetingExamples examples;

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@EnumSource(names = { "PARTNERS", "STAFF" })
	void whatIsNotForEverybodyStandsNowhere(Point.Confidentiality confidentiality) throws Exception {
		publish(confidentiality.name());
		for (String path : PAGES) {
			assertThat(source("/en" + path)).as(path).doesNotContain(CANARY);
			assertThat(source("/ru" + path)).as(path).doesNotContain(CANARY);
		}
		assertThat(source("/en/people/gillian-dorner")).doesNotContain("/meetings/example-canary");
		assertThat(source("/en/search?q=zxcanaryqw")).doesNotContain("/meetings/example-canary");
		assertThat(source("/en/meetings?q=zxcanaryqw")).doesNotContain("/meetings/example-canary");
	}

	@Test
	void whatIsForEverybodyIsReadAndFound() throws Exception {
		publish("PUBLIC");
		assertThat(source("/en/meetings/example-canary")).contains(CANARY);
		assertThat(List.of(source("/en/people/gillian-dorner"), source("/en/search?q=zxcanaryqw"),
				source("/en/meetings?q=zxcanaryqw")))
			.allMatch(page -> page.contains("/meetings/example-canary"));
	}

	@Test
	void whatIsForStaffAloneHasNoRow() {
		UUID id = publish("STAFF");
		assertThat(database
			.sql("select count(*) from meeting_point join meeting on meeting.id = meeting_id where content = ?")
			.param(id)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void nobodyHearsOfAPointUnlessSomebodySaysSo() {
		assertThat(MeetingExamples.withPoint("example", "{text: {en: A list is sent}}").points().getFirst())
			.extracting(PointForm::confidentiality, PointForm::state)
			.containsExactly(Point.Confidentiality.STAFF, Point.State.OPEN);
	}

	private UUID publish(String confidentiality) {
		return examples.publish(MeetingExamples.withPoint("example-canary",
				"{text: {en: %1$s, ru: %1$s}, person: gillian-dorner, organisation: oecd, confidentiality: %2$s}"
					.formatted(CANARY, confidentiality)));
	}

	// The words that were asked for stand in the search box, written small.
	private String source(String path) throws Exception {
		return new Reader(mvc).answer(path).getResponse().getContentAsString();
	}

}
