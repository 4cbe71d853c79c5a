package org.acsh.portal.browse;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What an address asks of the list of events. */
class EventFilterTests {

	@ParameterizedTest
	@ValueSource(strings = { "study_visit", "", " ", "study-visit\0", "%" })
	void aKindThatIsNoneIsAsGoodAsNone(String kind) {
		assertThat(kind(kind).isNarrowed()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "study-visit", " Study-Visit " })
	void aKindIsReadHoweverItIsTyped(String kind) {
		assertThat(kind(kind).kind()).isEqualTo("study-visit");
	}

	@ParameterizedTest
	@CsvSource({ "2024,2024", "abc,", "20245,", "-1,", "0999," })
	void aYearHasFourDigits(String typed, @Nullable String year) {
		assertThat(new EventFilter(null, null, null, typed, null, null, null, null, null, null).year()).isEqualTo(year);
	}

	@ParameterizedTest
	@CsvSource({ "3,3", "1,1", "0,1", "-1,1", "abc,1", "99999,99999", "100000,1" })
	void aPageIsCountedFromOne(String typed, int page) {
		assertThat(page(typed).pageNumber()).isEqualTo(page);
	}

	@Test
	void aQuestionIsCutAndCleaned() {
		EventFilter filter = words(" big\0data " + "x".repeat(10_000));
		assertThat(filter.q()).hasSize(200).startsWith("big data x");
	}

	@Test
	void anotherChoiceStartsAtTheFirstPage() {
		EventFilter filter = new EventFilter("AI", "seminar", null, "2024", null, null, null, null, "title", "3");
		assertThat(filter.href("year", null)).isEqualTo("/events?q=AI&kind=seminar&sort=title");
		assertThat(filter.href("page", "4")).isEqualTo("/events?q=AI&kind=seminar&year=2024&sort=title&page=4");
	}

	@Test
	void wordsAreEncodedInTheAddress() {
		assertThat(words("a&b=c #{x} ИИ").href("sort", "title"))
			.isEqualTo("/events?q=a%26b%3Dc%20%23%7Bx%7D%20%D0%98%D0%98&sort=title");
	}

	@Test
	void newWordsKeepWhatElseIsChosen() {
		EventFilter filter = new EventFilter("AI", "seminar", null, null, null, null, null, null, "title", "3");
		assertThat(filter.keptWithNewWords()).containsOnlyKeys("kind", "sort");
	}

	private static EventFilter kind(String kind) {
		return new EventFilter(null, kind, null, null, null, null, null, null, null, null);
	}

	private static EventFilter words(String words) {
		return new EventFilter(words, null, null, null, null, null, null, null, null, null);
	}

	private static EventFilter page(String page) {
		return new EventFilter(null, null, null, null, null, null, null, null, null, page);
	}

}
