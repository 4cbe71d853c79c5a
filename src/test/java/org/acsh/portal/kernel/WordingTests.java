package org.acsh.portal.kernel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WordingTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final LocalizedText SEMINAR = LocalizedText.of(Map.of("en", "Seminar", "ru", "Семинар"), "en");

	private static Wording typed(Map<String, String> texts) {
		return new Wording("en", texts, Map.of(), Set.of());
	}

	private static LocalizedText textOf(Wording wording) {
		return Objects.requireNonNull(wording.text());
	}

	@Test
	void whatAFormLeavesOutIsBlank() {
		Wording wording = new Wording(null, null, null, null);
		assertThat(wording).isEqualTo(Wording.blank("en"));
		assertThat(wording.isBlank()).isTrue();
		assertThat(wording.text()).isNull();
		assertThat(wording.in("ru")).isEmpty();
	}

	@Test
	void onlySpacesAreNoText() {
		assertThat(Wording.of("en", " \n").text()).isNull();
	}

	@Test
	void aTextIsShownInAFormAndReadBackWhole() {
		assertThat(Wording.of(SEMINAR).text()).isEqualTo(SEMINAR);
		assertThat(Wording.of((LocalizedText) null)).isEqualTo(Wording.blank("en"));
	}

	@Test
	void whereTheSourceIsBlankAnotherLanguageTakesItsPlace() {
		LocalizedText text = textOf(typed(Map.of("en", "", "ru", "Семинар")));
		assertThat(text.source()).isEqualTo("ru");
		assertThat(text.languages()).containsExactly("ru");
	}

	@Test
	void aLanguageThatIsNoneIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Wording.of("no language", "x"));
		assertThatIllegalArgumentException().isThrownBy(() -> Wording.blank("e"));
	}

	@Test
	void aNewTranslationIsMadeFromThePresentSource() {
		Wording saved = typed(Map.of("en", "Seminar", "ru", "Семинар")).stamped(Wording.of("en", "Seminar"));
		assertThat(textOf(saved)).isEqualTo(SEMINAR);
	}

	@Test
	void anUntouchedTranslationGrowsStaleWithItsSource() {
		Wording before = Wording.of(SEMINAR);
		Wording saved = new Wording("en", Map.of("en", "Forum", "ru", "Семинар"), Map.of(), Set.of()).stamped(before);
		assertThat(textOf(saved).isStale("ru")).isTrue();
		assertThat(saved.madeFrom()).isEqualTo(before.madeFrom());
	}

	@Test
	void aTranslationChangedOrConfirmedIsFresh() {
		Map<String, String> texts = Map.of("en", "Forum", "ru", "Форум", "kk", "Семинар");
		Wording before = typed(Map.of("en", "Seminar", "ru", "Семинар", "kk", "Семинар")).stamped(Wording.blank("en"));
		Wording saved = new Wording("en", texts, Map.of(), Set.of("kk")).stamped(before);
		assertThat(List.of("ru", "kk")).noneMatch(textOf(saved)::isStale);
		assertThat(saved.confirmed()).isEmpty();
	}

	@Test
	void nobodyMarksATranslationByHand() {
		Wording saved = new Wording("en", Map.of("en", "Forum", "ru", "Семинар"), Map.of("ru", Fingerprint.of("Forum")),
				Set.of())
			.stamped(Wording.of(SEMINAR));
		assertThat(textOf(saved).isStale("ru")).isTrue();
	}

	@Test
	void ofABlankSourceNothingIsMade() {
		Wording saved = typed(Map.of("ru", "Семинар")).stamped(Wording.blank("en"));
		assertThat(saved.madeFrom()).isEmpty();
	}

	@Test
	void itsJsonIsReadBack() {
		Wording wording = new Wording("ru", Map.of("ru", "Семинар", "en", ""), Map.of("en", "0123"), Set.of("en"));
		assertThat(JSON.readValue(JSON.writeValueAsString(wording), Wording.class)).isEqualTo(wording);
	}

	@Test
	void itsJsonHasOnlyWhatThereIs() {
		assertThat(JSON.writeValueAsString(Wording.of("en", "Seminar")))
			.isEqualTo("{\"source\":\"en\",\"texts\":{\"en\":\"Seminar\"}}");
	}

	@Test
	void inShortItIsTextsByLanguage() {
		Wording wording = JSON.readValue("{\"en\": \"Seminar\", \"ru\": \"Семинар\"}", Wording.class);
		assertThat(wording.text()).isEqualTo(SEMINAR);
		assertThat(JSON.readValue("{}", Wording.class)).isEqualTo(Wording.blank("en"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"Seminar\"", "[]", "{\"no language\":\"x\"}" })
	void otherJsonIsRefused(String json) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JSON.readValue(json, Wording.class));
	}

}
