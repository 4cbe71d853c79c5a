package org.acsh.portal.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Deeds are told in words. */
@PortalTest
class DeedWordsTests {

	private static final Map<String, String> DETAIL = Map.ofEntries(Map.entry("revision", "4"),
			Map.entry("at", "2026-11-25T04:00:00Z"), Map.entry("until", "2026-12-02T13:30:00Z"),
			Map.entry("way", "gone"), Map.entry("source", "Forum"), Map.entry("role", "ADMINISTRATOR"),
			Map.entry("member", "Marat"), Map.entry("page", "/staff/accounts"), Map.entry("list", "all"),
			Map.entry("rows", "12"), Map.entry("chosen", "3"), Map.entry("term", "Round table"),
			Map.entry("vocabulary", "event-kinds"));

	@Autowired
	DeedWords words;

	static Stream<Arguments> verbsInBothLanguages() {
		return Stream.of(Verb.values())
			.flatMap(verb -> Stream.of(Locale.UK, Locale.of("ru")).map(reader -> Arguments.of(verb, reader)));
	}

	@ParameterizedTest
	@MethodSource("verbsInBothLanguages")
	void everyVerbHasWords(Verb verb, Locale reader) {
		assertThat(words.name(verb, reader)).isNotBlank().doesNotContain("{", "audit.");
		assertThat(sentence(verb, reader, Map.of())).isNotBlank().doesNotContain("{", "audit.", "none", "null");
		assertThat(sentence(verb, reader, DETAIL)).doesNotContain("{", "T04", "none").satisfies(whole -> {
			if (verb != Verb.SIGN_IN_FAILED) {
				assertThat(whole).startsWith("Dana");
			}
		});
	}

	@ParameterizedTest
	@MethodSource("verbsInBothLanguages")
	void everyDetailOfAVerbIsTold(Verb verb, Locale reader) {
		verb.details().forEach(name -> {
			Map<String, String> without = DETAIL.entrySet()
				.stream()
				.filter(detail -> !detail.getKey().equals(name))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
			assertThat(sentence(verb, reader, without)).isNotEqualTo(sentence(verb, reader, DETAIL));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					PUBLISHED      | Dana published revision 4 | Dana: публикация версии 4
					SCHEDULED      | Dana scheduled revision 4 for publication on 25 November 2026 at 09:00 | Dana: публикация версии 4 запланирована на 25 ноября 2026 г. в 09:00
					ROLE_CHANGED   | Dana changed the role of Marat to administrator | Dana: смена роли (Marat) на роль администратора
					SIGN_IN_FAILED | An attempt to sign in as Marat failed | Неудачная попытка входа (Marat)
					""")
	void aSentenceIsTold(Verb verb, String english, String russian) {
		assertThat(sentence(verb, Locale.UK, DETAIL)).isEqualTo(english);
		assertThat(sentence(verb, Locale.of("ru"), DETAIL).replace('\u00a0', ' ')).isEqualTo(russian);
	}

	@Test
	void withoutAMemberThePortalDidItItself() {
		assertThat(entry(Verb.PUBLISHED, Locale.UK, DETAIL, null).sentence())
			.isEqualTo("The portal published revision 4");
	}

	@Test
	void whatCannotBeReadIsToldAsItWasRecorded() {
		assertThat(sentence(Verb.PREVIEW_SHARED, Locale.UK, Map.of("until", "tomorrow"))).endsWith("until tomorrow");
	}

	@Test
	void theTimeIsThatOfTheHub() {
		Entry entry = entry(Verb.SAVED, Locale.UK, Map.of("note", "Dates"), "Dana");
		assertThat(entry.moment()).isEqualTo("2026-11-23T01:30+05:00");
		assertThat(entry.when()).isEqualTo("23\u00a0Nov\u00a02026, 01:30");
		assertThat(entry.note()).isEqualTo("Dates");
		assertThat(entry.name()).extracting(LocalizedText.Text::value).isEqualTo("Forum");
	}

	private String sentence(Verb verb, Locale reader, Map<String, String> detail) {
		return entry(verb, reader, detail, "Dana").sentence();
	}

	private Entry entry(Verb verb, Locale reader, Map<String, String> detail, @Nullable String actor) {
		Deed.Subject forum = new Deed.Subject("events", UUID.randomUUID(), LocalizedText.of("en", "Forum"));
		return words.entry(new PastDeed(1, Instant.parse("2026-11-22T20:30:00Z"), actor, verb, forum, detail), reader);
	}

}
