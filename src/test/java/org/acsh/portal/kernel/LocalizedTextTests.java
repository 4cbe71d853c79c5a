package org.acsh.portal.kernel;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.acsh.portal.kernel.LocalizedText.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LocalizedTextTests {

	private static final LocalizedText SEMINAR = LocalizedText.of("en", "Seminar").with("ru", "Семинар");

	private final JsonMapper json = new JsonMapper();

	@ParameterizedTest
	@CsvSource({ "en, Seminar, en, false", "ru, Семинар, ru, false", "ru-KZ, Семинар, ru, false",
			"ru-Cyrl-KZ, Семинар, ru, false", "kk, Seminar, en, true", "und, Seminar, en, true" })
	void aReaderGetsTheirLanguageOrTheSource(String reader, String value, String language, boolean fallback) {
		assertThat(SEMINAR.in(Locale.forLanguageTag(reader))).isEqualTo(new Text(value, language, fallback));
	}

	@Test
	void aSpecialFormOfALanguageComesBeforeTheLanguage() {
		LocalizedText text = LocalizedText.of("sr", "Семинар").with("sr-Latn", "Seminar");
		assertThat(text.in(Locale.forLanguageTag("sr-Latn-RS")).value()).isEqualTo("Seminar");
		assertThat(text.in(Locale.forLanguageTag("sr-RS")).value()).isEqualTo("Семинар");
	}

	@Test
	void aTranslationIsStaleOnceItsSourceHasChanged() {
		LocalizedText changed = SEMINAR.with("en", "Workshop");
		assertThat(SEMINAR.isStale("ru")).isFalse();
		assertThat(changed.isStale("ru")).isTrue();
		assertThat(changed.with("ru", "Практикум").isStale("ru")).isFalse();
	}

	@Test
	void aTranslationIsGoodAgainWhenItsSourceIsPutBack() {
		assertThat(SEMINAR.with("en", "Workshop").with("en", "Seminar")).isEqualTo(SEMINAR);
	}

	@Test
	void neitherTheSourceNorAMissingTranslationIsStale() {
		LocalizedText changed = SEMINAR.with("en", "Workshop");
		assertThat(changed.isStale("en")).isFalse();
		assertThat(changed.isStale("kk")).isFalse();
	}

	@Test
	void aTranslationOfUnknownOriginIsStale() {
		LocalizedText text = new LocalizedText("en", Map.of("en", "Seminar", "ru", "Семинар"), Map.of());
		assertThat(text.isStale("ru")).isTrue();
	}

	@Test
	void textsGivenTogetherAreMadeFromTheirSource() {
		assertThat(LocalizedText.of(Map.of("ru", "Семинар", "en", "Seminar"), "en")).isEqualTo(SEMINAR);
	}

	@Test
	void theSourceLanguageComesFirst() {
		LocalizedText text = LocalizedText.of(Map.of("en", "Visit", "az", "Səfər", "ru", "Визит", "kk", "Сапар"), "ru");
		assertThat(text.languages()).containsExactly("ru", "az", "en", "kk");
	}

	@Test
	void accentsAreComposedAndTagsAreSpelledAsUsual() {
		LocalizedText text = LocalizedText.of("PT-br", "Joa\u0303o");
		assertThat(text.texts()).containsExactly(Map.entry("pt-BR", "Jo\u00e3o"));
		assertThat(text.has("pt-BR")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\t" })
	void aBlankTextIsRefused(String blank) {
		assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of("en", blank));
		assertThatIllegalArgumentException().isThrownBy(() -> SEMINAR.with("kk", blank));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "und", "e", "en_GB", "english language", "-en" })
	void whatIsNoLanguageTagIsRefused(String tag) {
		assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(tag, "Seminar"));
	}

	@Test
	void aTextWithoutItsSourceIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Map.of("ru", "Семинар"), "en"))
			.withMessageContaining("en");
	}

	@Test
	void onlyATranslationHasAnOrigin() {
		Map<String, String> texts = Map.of("en", "Seminar");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new LocalizedText("en", texts, Map.of("en", "e3b0c44298fc1c14")));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new LocalizedText("en", texts, Map.of("ru", "e3b0c44298fc1c14")));
	}

	@Test
	void itsMapsCannotBeChanged() {
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> SEMINAR.texts().clear());
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> SEMINAR.madeFrom().clear());
	}

	@Test
	void itsJsonIsTheAgreedOne() {
		assertThat(json.writeValueAsString(LocalizedText.of("en", "abc").with("ru", "абв"))).isEqualTo("""
				{"source":"en","texts":{"en":"abc","ru":"абв"},"madeFrom":{"ru":"ba7816bf8f01cfea"}}""");
	}

	@Test
	void itIsReadBackFromItsJson() {
		assertThat(json.readValue(json.writeValueAsString(SEMINAR), LocalizedText.class)).isEqualTo(SEMINAR);
	}

	@Test
	void jsonMayKnowMoreAndMayNotKnowOrigins() {
		String stored = """
				{"source": "en", "texts": {"en": "Seminar"}, "reviewed": true}""";
		assertThat(json.readValue(stored, LocalizedText.class)).isEqualTo(LocalizedText.of("en", "Seminar"));
	}

}
