package org.acsh.portal.event;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Kinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What keeps an event from being published, at which field, in which words. */
@PortalTest
@Transactional
class EventProblemsTests {

	@Autowired
	Kinds kinds;

	@Autowired
	EventContent content;

	@Autowired
	EventExamples examples;

	@Autowired
	MessageSource messages;

	@BeforeEach
	void read() {
		LocaleContextHolder.setLocale(Locale.UK);
	}

	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void anEmptyFormSaysWhatIsNeeded() {
		assertThat(problems(EventForm.blank(List.of("en")))).containsExactlyInAnyOrder(
				"kind: Choose what kind of event it is.", "title: Give the event a title.",
				"dates: Give a date, at least the year, or name the event that this one is part of.");
	}

	@Test
	void aBlankFormIsInAllLanguagesOfThePortalTheWritersFirst() {
		assertThat(content.blank("ru").languages()).containsExactly("ru", "en");
		assertThat(content.blank("ru").title().source()).isEqualTo("ru");
	}

	@Test
	void kindTitleAndYearAreEnough() {
		assertThat(problems("")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					slug: Study Visit                                    | slug: Use small Latin letters
					dates: next week                                     | dates: Write the date as
					dates: 5/12/2024                                     | dates: Day and month could be confused
					dates: 31 June 2024                                  | dates: There is no such day
					dates: 6–5 December 2024                             | dates: The period ends before it starts
					durationDays: three                                  | durationDays: Write a whole number of days
					durationDays: 0                                      | durationDays: Write a whole number of days
					durationDays: -1                                     | durationDays: Write a whole number of days
					zone: Asia/Astana                                    | zone: Choose a time zone
					headcount: a few                                     | headcount: Write a number
					countryCount: many                                   | countryCount: Write a number
					status: CANCELLED                                    | statusReason: Say why
					status: POSTPONED                                    | statusReason: Say why
					'places: [{}]'                                       | places[0].city: Name the city
					'places: [{country: Narnia}]'                        | places[0].country: No country is called
					countries: [KZ, Narnia]                              | countries[1]: No country is called
					phase: capacity-building/9                           | phase: No phase is called
					parent: Something else                               | parent: No event is called
					network: Something else                              | network: No published network is called
					parent: example                                      | parent: An event cannot be part of itself
					topics: [The weather]                                | topics[0]: No topic is called
					'partners: [{organisation: acsh}]'                   | partners[0].role: Choose the role
					'partners: [{role: HOST}]'                           | partners[0].organisation: Name the organisation
					'partners: [{role: HOST, organisation: Nobody}]'     | partners[0].organisation: No organisation is called
					'speakers: [{person: min-jae-kim}]'                  | speakers[0].role: Choose the role
					'speakers: [{role: SPEAKER}]'                        | speakers[0].person: Name the person
					'speakers: [{role: SPEAKER, person: Nobody}]'        | speakers[0].person: Nobody is called
					'sessions: [{}]'                                     | sessions[0].kind: Choose what kind of agenda item
					'sessions: [{kind: TALK, day: first}]'               | sessions[0].day: Write a whole number of days
					'sessions: [{kind: TALK, startsAt: noon}]'           | sessions[0].startsAt: Write the time
					'sessions: [{kind: TALK, startsAt: "24:30"}]'        | sessions[0].startsAt: Write the time
					'sessions: [{kind: TALK, startsAt: "9:30", endsAt: "09:30"}]' | sessions[0].endsAt: It has to end after
					'sessions: [{kind: TALK, endsAt: "9:30"}]'           | sessions[0].startsAt: Give the time at which it starts
					'sessions: [{kind: TALK, speakers: [{role: SPEAKER}]}]' | sessions[0].speakers[0].person: Name the person
					'quotes: [{person: min-jae-kim}]'                    | quotes[0].text: Give the words
					'quotes: [{text: {en: It works.}}]'                  | quotes[0].person: Name the person who said it
					'links: [{url: "https://example.org"}]'              | links[0].kind: Choose what kind of link
					'links: [{kind: WEBSITE, url: "javascript:alert(1)"}]' | links[0].url: Copy the whole address
					'links: [{kind: WEBSITE, url: "https:///x"}]'          | links[0].url: Copy the whole address
					'links: [{kind: WEBSITE, url: "https://a b"}]'         | links[0].url: Copy the whole address
					'links: [{kind: WEBSITE, url: example.org}]'           | links[0].url: Copy the whole address
					'links: [{kind: WEBSITE, published: 2024–2025}]'       | links[0].published: Give one date here
					'links: [{kind: WEBSITE, language: English please}]'   | links[0].language: Give the code of the language
					'links: [{kind: WEBSITE, checked: today}]'             | links[0].checked: Write the date as
					""")
	void eachMistakeIsToldAtItsField(String yaml, String problem) {
		assertThat(problems(yaml)).singleElement().asString().startsWith(problem);
	}

	@ParameterizedTest
	@ValueSource(strings = { "dates: с 5 по 6 декабря 2024 года", "headcount: не менее 30", "zone: Asia/Almaty",
			"countries: [KZ]", "phase: capacity-building/2", "parent: study-visit-2022",
			"{status: CANCELLED, statusReason: {ru: Зал затоплен.}}", "quotes: [{text: {en: x}, attribution: {en: y}}]",
			"sessions: [{kind: TALK, day: 1, startsAt: '9:30', endsAt: '09.31'}]", "links: [{kind: SOURCE}]",
			"links: [{kind: WEBSITE, url: 'http://example.org/x?y=z#1', language: zh-Hant, checked: May 2026}]" })
	void whatIsWellTypedHasNoProblem(String yaml) {
		assertThat(problems(yaml)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("lengths")
	void aTextIsNoLongerThanItsPlace(String field, int longest) {
		String path = field.replaceAll("^(\\w+)s: .*?(\\w+)$", "$1s[0].$2");
		assertThat(problems(filled(field, longest))).isEmpty();
		assertThat(problems(filled(field, longest + 1)))
			.containsExactly(path + ": Shorten this text to " + longest + " characters or fewer.");
	}

	static Stream<Arguments> lengths() {
		return Stream.of(Arguments.of("summary", 500), Arguments.of("body", 50_000), Arguments.of("outcome", 20_000),
				Arguments.of("followUp", 20_000), Arguments.of("periodNote", 300),
				Arguments.of("sessions: kind: TALK, description", 5_000),
				Arguments.of("places: country: KZ, venue", 200));
	}

	@Test
	void aTitleThatIsTooLongInOneLanguageIsTold() {
		EventForm form = EventExamples
			.form("{kind: FORUM, dates: '2024', title: {en: A forum, ru: '%s'}}".formatted("я".repeat(201)));
		assertThat(problems(form)).singleElement().asString().startsWith("title: Shorten");
	}

	@Test
	void aPartOfAnEventWithoutADateNeedsOneOfItsOwn() {
		assertThat(problems(EventExamples
			.form("{kind: FORUM, title: {en: A part of a part}, parent: public-services-seminar-2022}")))
			.singleElement()
			.asString()
			.startsWith("dates: The event that this one is part of has no date");
	}

	@ParameterizedTest
	@ValueSource(strings = { "example-whole", "example-part", "example-detail" })
	void nothingIsAPartOfItselfWhateverItsAddressWillBe(String parent) {
		UUID whole = examples.publish(EventExamples.seminar("example-whole", "A whole"));
		examples.publish(part("example-part", "example-whole"));
		examples.publish(part("example-detail", "example-part"));
		assertThat(problems(whole, part("example-renamed", parent))).singleElement()
			.asString()
			.startsWith("parent: An event cannot be part of itself");
		assertThat(problems(part("example-other", parent))).isEmpty();
	}

	private static EventForm part(String slug, String parent) {
		return EventExamples
			.form("{slug: %s, kind: SEMINAR, title: {en: A part}, dates: '2021', parent: %s}".formatted(slug, parent));
	}

	@Test
	void theWordsAreTheReaders() {
		LocaleContextHolder.setLocale(Locale.of("ru"));
		assertThat(problems("durationDays: x")).containsExactly("durationDays: Укажите целое число дней от 1 до 999.");
		assertThat(problems("countries: [x]"))
			.containsExactly("countries[0]: Страна «x» не найдена. Выберите из списка.");
	}

	private static String filled(String field, int length) {
		String text = "{en: '" + "x".repeat(length) + "'}";
		return field.contains(": ") ? field.replaceFirst(": ", ": [{") + ": " + text + "}]" : field + ": " + text;
	}

	// Beside what every event needs, which the fields given take the place of.
	private List<String> problems(String yaml) {
		String fields = yaml.startsWith("{") ? yaml.substring(1, yaml.length() - 1) : yaml;
		String slug = fields.startsWith("slug: ") ? "" : "slug: example, ";
		String dates = fields.startsWith("dates: ") ? "" : "dates: '2024', ";
		return problems(EventExamples.form("{kind: FORUM, title: {en: A forum}, " + slug + dates + fields + "}"));
	}

	private List<String> problems(EventForm form) {
		return problems(UUID.randomUUID(), form);
	}

	private List<String> problems(UUID id, EventForm form) {
		return kinds.named("events")
			.problems(id, Document.of(form))
			.getFieldErrors()
			.stream()
			.map(error -> error.getField() + ": " + messages.getMessage(error, LocaleContextHolder.getLocale()))
			.toList();
	}

}
