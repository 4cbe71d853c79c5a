package org.acsh.portal.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff are told to see to of events. */
@PortalTest
@Transactional
class EventConcernsTests {

	@Autowired
	JdbcClient database;

	@Autowired
	Clock clock;

	@Autowired
	EventExamples examples;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					dates: 11 November 2021                             | NO_OUTCOME
					dates: November 2021                                | NO_OUTCOME,UNKNOWN_DATES
					{dates: 2021, outcome: {en: They met.}}             | UNKNOWN_DATES
					{dates: 1 May 2021 – June 2021, outcome: {en: x}}   | UNKNOWN_DATES
					dates: 8 March 2099                                 | ''
					dates: 8–9 March 2099                               | ''
					{dates: 11 November 2021, status: CANCELLED, statusReason: {en: x}} | ''
					parent: study-visit-2022                            | ''
					{dates: 8 March 2099, links: [{kind: WEBSITE}]}     | ''
					{dates: 8 March 2099, links: [{kind: WEBSITE, url: 'https://example.org/a'}]} | UNCHECKED_LINKS
					{dates: 8 March 2099, links: [{kind: WEBSITE, url: 'https://example.org/a', checked: 2021}]} | UNCHECKED_LINKS
					{dates: 8 March 2099, links: [{kind: WEBSITE, url: 'https://example.org/a', checked: 2098}]} | ''
					""",
			quoteCharacter = '`')
	void eachConcernIsNamed(String fields, String expected) {
		String inner = fields.startsWith("{") ? fields.substring(1, fields.length() - 1) : fields;
		UUID id = examples
			.publish(EventExamples.form("{slug: example, kind: FORUM, title: {en: A forum}, " + inner + "}"));
		assertThat(matters(id)).containsExactlyInAnyOrder(expected.equals("''") ? new String[0] : expected.split(","));
	}

	@Test
	void whatIsWithdrawnConcernsNobody() {
		assertThat(all()).contains("NO_OUTCOME");
		List<String> before = all();
		examples.withdraw("example-withdrawn", "Canary");
		assertThat(all()).isEqualTo(before);
	}

	private List<String> matters(UUID id) {
		return database.sql("select matter from event_concerns(?) where content = ?")
			.params(LocalDate.now(clock), id)
			.query((row, number) -> row.getString(1))
			.list();
	}

	private List<String> all() {
		return database.sql("select matter from event_concerns(?) order by matter")
			.params(LocalDate.now(clock))
			.query((row, number) -> row.getString(1))
			.list();
	}

}
