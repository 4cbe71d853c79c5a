package org.acsh.portal.event;

import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StatementCount;
import org.acsh.portal.event.EventConcern.Concern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff are told to see to. */
@PortalTest
@Transactional
class EventConcernsTests {

	@Autowired
	EventConcerns concerns;

	@Autowired
	EventExamples examples;

	@Autowired
	EventContent content;

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
					{dates: 8 March 2099, body: {en: a, ru: б}}         | ''
					{dates: 8 March 2099, body: {source: en, texts: {en: a, ru: б}}} | STALE_TRANSLATIONS
					{dates: 8 March 2099, speakers: [{role: SPEAKER, person: min-jae-kim, titleThen: {source: en, texts: {en: a, ru: б}}}]} | STALE_TRANSLATIONS
					{dates: 8 March 2099, sessions: [{kind: TALK, title: {source: en, texts: {en: a, ru: б}}}]} | STALE_TRANSLATIONS
					{dates: 8 March 2099, sessions: [{kind: TALK, presentations: [{summary: {source: en, texts: {en: a, ru: б}}}]}]} | STALE_TRANSLATIONS
					{dates: 8 March 2099, links: [{kind: FOLDER}]}      | ''
					{dates: 8 March 2099, links: [{kind: WEBSITE, url: 'https://example.org/a'}]} | UNCHECKED_LINKS
					{dates: 8 March 2099, links: [{kind: WEBSITE, url: 'https://example.org/a', checked: 2021}]} | UNCHECKED_LINKS
					{dates: 8 March 2099, links: [{kind: WEBSITE, url: 'https://example.org/a', checked: 2098}]} | ''
					{dates: 8 March 2099, sessions: [{kind: TALK, presentations: [{links: [{kind: SLIDES, url: 'https://example.org/a'}]}]}]} | UNCHECKED_LINKS
					""",
			quoteCharacter = '`')
	void eachConcernIsNamed(String fields, String expected) {
		String inner = fields.startsWith("{") ? fields.substring(1, fields.length() - 1) : fields;
		UUID id = examples
			.publish(EventExamples.form("{slug: example, kind: FORUM, title: {en: A forum}, " + inner + "}"));
		assertThat(concerns.all()).filteredOn(concern -> concern.content().equals(id))
			.extracting(concern -> concern.concern().name())
			.containsExactly(expected.equals("''") ? new String[0] : expected.split(","));
	}

	@Test
	void whatIsWithdrawnConcernsNobody() {
		examples.withdraw("example-withdrawn", "Canary");
		assertThat(concerns.all())
			.noneMatch(concern -> concern.title().has("en") && concern.title().texts().containsValue("Canary"));
	}

	@Test
	void theTextsOfTheStarterAreUpToDate() {
		assertThat(concerns.all()).extracting(EventConcern::concern)
			.contains(Concern.NO_OUTCOME)
			.doesNotContain(Concern.STALE_TRANSLATIONS);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 30 })
	void howeverManyEventsTheyTakeOneStatement(int number) throws Exception {
		examples.publishMany(number);
		assertThat(StatementCount.of(() -> assertThat(concerns.all()).hasSizeGreaterThanOrEqualTo(2 * number)))
			.isEqualTo(1);
	}

}
