package org.acsh.portal.concern;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.account.Member;
import org.acsh.portal.concern.Concern.Matter;
import org.acsh.portal.editing.Writing;
import org.acsh.portal.listing.ContentFilter;
import org.acsh.portal.listing.ContentListService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How far contents are translated, as lists and concerns know it. */
@PortalTest
class TranslationConcernsTests {

	@Autowired
	ConcernService concerns;

	@Autowired
	ContentListService lists;

	@Autowired
	Writing writing;

	Member aigul;

	@BeforeEach
	void come() {
		aigul = writing.editor("Aigul");
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{'en': 'A zxcv', 'ru': 'Б'}                                          | ''   | ''
			{'en': 'A zxcv'}                                                     | ru   | ''
			{'source': 'ru', 'texts': {'ru': 'Б zxcv'}}                          | en   | ''
			{'source': 'en', 'texts': {'en': 'A zxcv', 'ru': ' '}}               | ru   | ''
			""")
	void aListKnowsWhatIsMissingAndWhatIsOutOfDate(String title, String missing, String stale) {
		UUID id = writing.draft(writing.form("{'title': " + title + "}"), aigul);
		for (String language : List.of("en", "ru")) {
			assertThat(finds(id, language, "")).as("missing in %s", language).isEqualTo(missing.equals(language));
			assertThat(finds(id, "", language)).as("stale in %s", language).isEqualTo(stale.equals(language));
		}
	}

	@Test
	void textsOfItemsCountToo() {
		UUID id = writing.draft(
				writing
					.form("""
							{'title': {'en': 'A zxcv', 'ru': 'Б'}, 'sessions': [{'key': 'a', 'kind': 'TALK', 'title': {'en': 'Talk'},
							'presentations': [{'key': 'b', 'title': {'en': 'Slides', 'ru': 'Слайды'}}]}]}
							"""),
				aigul);
		assertThat(finds(id, "ru", "")).isTrue();
		assertThat(finds(id, "", "ru")).isFalse();
		writing.type(id, "sessions[0].presentations[0].title.texts[en]", "Other slides", aigul);
		assertThat(finds(id, "", "ru")).isTrue();
		assertThat(finds(id, "", "en")).isFalse();
	}

	@Test
	void aTranslationGoesStaleWithItsSourceOnceReadersSeeThat() {
		UUID id = writing.published(
				writing.form("{'kind': 'SEMINAR', 'title': {'en': 'A zxcv', 'ru': 'Б'}, 'dates': '2099'}"), aigul);
		assertThat(matters(id)).isEmpty();
		writing.type(id, "title.texts[en]", "Another zxcv", aigul);
		assertThat(matters(id)).isEmpty();
		writing.publish(id, aigul);
		assertThat(matters(id)).containsExactly(new Matter("STALE_TRANSLATION", "ru"));
	}

	@Test
	void concernsAreNarrowedCountedAndLimitedInTheDatabase() {
		for (int i = 0; i < 60; i++) {
			writing.published(writing.seminar("A zxcv " + i), aigul);
		}
		ConcernPage first = concerns.page(new ConcernFilter("zxcv", "", "", 1));
		ConcernPage second = concerns.page(new ConcernFilter("zxcv", "", "events", 2));
		assertThat(first.rows()).hasSize(50);
		assertThat(second.rows()).hasSize(10).doesNotContainAnyElementsOf(first.rows());
		assertThat(List.of(first.count(), second.count())).containsExactly(60, 60);
		assertThat(first.matters("")).contains(new ConcernPage.Tally("NO_OUTCOME", "", 60));
		assertThat(first.kinds("NO_OUTCOME")).containsExactly(new ConcernPage.Tally("NO_OUTCOME", "events", 60));
		assertThat(concerns.page(new ConcernFilter("zxcv", "UNCHECKED_LINKS", "", 1)).count()).isZero();
		assertThat(concerns.page(new ConcernFilter("zxcv", "", "nothing", 1)).count()).isZero();
	}

	private boolean finds(UUID id, String missing, String stale) {
		ContentFilter filter = new ContentFilter("zxcv", null, false, missing, stale, ContentFilter.Sort.CHANGED, 1);
		return lists.page("all", filter, Locale.ENGLISH, aigul).stream().anyMatch(row -> row.id().equals(id));
	}

	private List<Matter> matters(UUID id) {
		return concerns.page(new ConcernFilter("zxcv", "", "", 1))
			.rows()
			.stream()
			.filter(concern -> concern.content().equals(id))
			.flatMap(concern -> concern.matters().stream())
			.filter(matter -> matter.code().equals("STALE_TRANSLATION"))
			.toList();
	}

}
