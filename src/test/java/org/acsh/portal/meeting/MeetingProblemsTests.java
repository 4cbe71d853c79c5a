package org.acsh.portal.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What keeps a meeting from being published, at which field, in which words. */
@PortalTest
@Transactional
class MeetingProblemsTests {

	private static final Locale RUSSIAN = Locale.of("ru");

	private static final String LEAST = """
			kind: BILATERAL
			subject: {en: Talks}
			date: 2024
			parties: [{person: min-jae-kim}, {organisation: acsh}]
			""";

	@Autowired
	Kinds kinds;

	@Autowired
	MessageSource messages;

	@Autowired
	Writing writing;

	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void anEmptyFormSaysWhatIsNeeded() {
		MeetingForm blank = MeetingForm.blank(List.of("en"));
		assertThat(problems(blank, Locale.UK)).containsExactlyInAnyOrder("subject: Say what the meeting was about.",
				"date: Give a date, at least the year, or name the event on whose margins they met.",
				"parties: Name at least two who met.");
		assertThat(problems(blank, RUSSIAN)).contains("parties: Укажите не менее двух участников встречи.");
	}

	@Test
	void subjectYearAndTwoWhoMetAreEnough() {
		assertThat(problems(MeetingExamples.form(LEAST), Locale.UK)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					'kind: null'                                               | kind: Choose how many sides met.
					date: soon                                                 | date: Write the date as
					'date: "", dateNote: {en: Noted}, event: study-visit-2022' | date: Give the date that the note is about
					event: Something else                                      | event: No event is called
					country: Narnia                                            | country: No country is called
					'parties: [{person: min-jae-kim}, {}]'                     | parties[1].person: Name the person or the organisation
					'parties: [{organisation: nia}, {organisation: nia}]'      | parties[1].organisation: Named twice
					'parties: [{person: Nobody}, {organisation: nia}]'         | parties[0].person: Nobody is called
					'points: [{}]'                                             | points[0].text: Say what was agreed
					'points: [{text: {en: A list}, due: soon}]'                | points[0].due: Write the date as
					'points: [{text: {en: A list}, organisation: Nobody}]'     | points[0].organisation: No organisation is called
					'outcomes: [{title: {en: A text}}]'                        | outcomes[0].kind: Choose what kind of document
					'outcomes: [{kind: MINUTES}]'                              | outcomes[0].title: Give the document a title
					'outcomes: [{kind: MINUTES, title: {en: A}, url: here}]'   | outcomes[0].url: Copy the whole address
					""")
	void eachProblemIsToldAtItsField(String typed, String told) {
		assertThat(problems(changed(typed), Locale.UK)).hasSize(1).first().asString().startsWith(told);
	}

	@Test
	void anEventThatIsStillADraftHasToBePublishedFirst() {
		Member aigul = writing.editor("Aigul");
		UUID event = writing.draft(writing.seminar("A seminar on falconry"), aigul);
		String slug = Objects.requireNonNull(writing.content(event).slug()).value();
		assertThat(problems(changed("event: " + slug), Locale.UK))
			.containsExactly("event: The event is still a draft. Publish it first.");
	}

	// What is typed last counts.
	private static MeetingForm changed(String typed) {
		String name = typed.substring(0, typed.indexOf(':'));
		String rest = LEAST.replaceAll("(?m)^" + name + ":.*\n", "");
		return MeetingExamples.form(rest + typed.replaceAll(", (dateNote|event):", "\n$1:") + "\n");
	}

	private List<String> problems(MeetingForm form, Locale reader) {
		LocaleContextHolder.setLocale(reader);
		return kinds.named("meetings")
			.problems(UUID.randomUUID(), Document.of(form))
			.getFieldErrors()
			.stream()
			.map(problem -> problem.getField() + ": " + messages.getMessage(problem, reader))
			.toList();
	}

}
