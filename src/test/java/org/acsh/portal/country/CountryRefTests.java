package org.acsh.portal.country;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.acsh.portal.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How countries are named and sorted. */
class CountryRefTests {

	@Test
	void aCountryIsNamedByCldrUnlessDocumentsPrintAnotherName() {
		CountryRef korea = new CountryRef("KR",
				LocalizedText.of("en", "Republic of Korea").with("ru", "Республика Корея"));
		assertThat(new CountryRef("LA", null).name(Locale.UK)).isEqualTo("Laos");
		assertThat(new CountryRef("AM", null).name(Locale.of("hy"))).isEqualTo("Հայաստան");
		assertThat(korea.name(Locale.of("ru"))).isEqualTo("Республика Корея");
		assertThat(korea.name(Locale.of("kk"))).isEqualTo("Оңтүстік Корея");
	}

	@Test
	void namesAreSortedByTheReadersAlphabet() {
		assertThat(sorted(Locale.of("ru"), "Zenith", "Жетысу", "Ёлкино", "Елабуга", "Еманжелинск"))
			.containsExactly("Елабуга", "Ёлкино", "Еманжелинск", "Жетысу", "Zenith");
		assertThat(sorted(Locale.UK, "Жетысу", "Zenith", "Ångström", "Bern")).containsExactly("Ångström", "Bern",
				"Zenith", "Жетысу");
	}

	private static List<String> sorted(Locale reader, String... names) {
		return Stream.of(names)
			.map(name -> new CountryRef("XX", LocalizedText.of(reader.getLanguage(), name)))
			.sorted(CountryRef.byName(reader))
			.map(country -> country.name(reader))
			.toList();
	}

}
