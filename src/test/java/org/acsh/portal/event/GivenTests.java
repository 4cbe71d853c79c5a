package org.acsh.portal.event;

import java.util.Arrays;
import java.util.List;

import org.acsh.portal.document.Given;
import org.acsh.portal.kernel.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a form that was not filled in completely. */
class GivenTests {

	@Test
	void whatIsLeftOutIsEmpty() {
		assertThat(EventExamples.form("{}")).isEqualTo(EventExamples.form("""
				{slug: '', title: {}, dates: '', places: [], countries: [], sessions: [], outcome: {}, languages: []}
				"""));
	}

	@Test
	void gapsAndBlanksInListsAreLeftOut() {
		assertThat(Given.list(Arrays.asList(null, "a", null, "b"))).containsExactly("a", "b");
		assertThat(Given.texts(Arrays.asList("", "KZ", " ", null))).containsExactly("KZ");
	}

	@ParameterizedTest
	@CsvSource({ "'','1'", "'|','1|2'", "'opening|','opening|2'", "'2|','2|3'", "'a|a|a','a|2|3'", "'|1','2|1'" })
	void anItemWithoutAKeyOfItsOwnIsKnownByItsPlace(String typed, String keys) {
		List<PlaceForm> places = Arrays.stream(typed.split("\\|", -1)).map(GivenTests::place).toList();
		List<PlaceForm> given = Given.items(places);
		assertThat(given).extracting(PlaceForm::key).containsExactly(keys.split("\\|"));
		assertThat(Given.items(given)).isEqualTo(given);
	}

	private static PlaceForm place(String key) {
		return new PlaceForm(key, Wording.of("en", "Astana"), Wording.blank("en"), "KZ");
	}

}
