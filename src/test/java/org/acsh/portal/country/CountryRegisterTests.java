package org.acsh.portal.country;

import java.util.Locale;
import java.util.Set;

import org.acsh.portal.PortalTest;
import org.acsh.portal.editing.Register.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How forms find countries. */
@PortalTest
class CountryRegisterTests {

	@Autowired
	CountryRegister countries;

	@ParameterizedTest
	@CsvSource({ "Kazakhstan,KZ", "kaz,KZ", "KZ,KZ", "Казахстан,KZ", "Korea,KR", "Republic of Korea,KR",
			"South Korea,KR", "Республика Корея,KR", "Lao,LA", "phil,PH", "Армения,AM" })
	void aCountryIsFoundUnderItsNamesInAllLanguages(String typed, String code) {
		assertThat(countries.find(typed, Locale.UK, 5)).extracting(Choice::slug).contains(code);
	}

	@Test
	void theyStandInTheOrderOfTheReadersAlphabet() {
		assertThat(countries.find("", Locale.UK, 3)).extracting(Choice::label)
			.containsExactly("Armenia", "Azerbaijan", "Bangladesh");
		assertThat(countries.find("", Locale.of("ru"), 1)).extracting(Choice::label).containsExactly("Азербайджан");
	}

	@Test
	void whatIsNoCountryFindsNone() {
		assertThat(countries.find("Narnia", Locale.UK, 5)).isEmpty();
	}

	@Test
	void codesHaveTheirLabels() {
		assertThat(countries.named(Set.of("KZ", "XX"), Locale.of("ru"))).hasSize(1)
			.containsEntry("KZ", new Choice("KZ", "Казахстан", ""));
	}

	@Test
	void noneIsAddedFromForms() {
		assertThat(countries.create("Narnia", "en")).isEmpty();
	}

}
