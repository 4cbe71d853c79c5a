package org.acsh.portal.country;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;
import org.acsh.portal.editing.Register;
import org.acsh.portal.site.Language;
import org.acsh.portal.site.Languages;

import org.springframework.stereotype.Component;

/**
 * The countries that forms can name, by their codes. They are found under their names in
 * each language of the portal, which are no column of the database.
 */
@Component
class CountryRegister implements Register {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

	private static final Transliterator PLAIN = Transliterator.getInstance("NFD; [:Mn:] Remove; NFC; Lower");

	private final CountryService countries;

	private final Languages languages;

	CountryRegister(CountryService countries, Languages languages) {
		this.countries = countries;
		this.languages = languages;
	}

	@Override
	public String name() {
		return "countries";
	}

	@Override
	public List<Choice> find(String typed, Locale reader, int most) {
		List<String> sought = words(typed);
		return countries.all()
			.stream()
			.filter(country -> begins(sought, country))
			.sorted(CountryRef.byName(reader))
			.limit(most)
			.map(country -> choice(country, reader))
			.toList();
	}

	@Override
	public List<Choice> called(String name, Locale reader) {
		List<String> sought = words(name);
		return countries.all()
			.stream()
			.filter(country -> names(country).anyMatch(known -> words(known).equals(sought)))
			.map(country -> choice(country, reader))
			.toList();
	}

	@Override
	public Map<String, Choice> named(Collection<String> slugs, Locale reader) {
		return countries.all()
			.stream()
			.filter(country -> slugs.contains(country.code()))
			.map(country -> choice(country, reader))
			.collect(Collectors.toMap(Choice::slug, Function.identity()));
	}

	@Override
	public Optional<Choice> create(String name, String language) {
		return Optional.empty();
	}

	// Each typed word begins a word of the country's names.
	private boolean begins(List<String> sought, CountryRef country) {
		List<String> names = names(country).flatMap(name -> words(name).stream()).toList();
		return sought.stream().allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word)));
	}

	private Stream<String> names(CountryRef country) {
		CountryRef byCldr = new CountryRef(country.code(), null);
		return Stream.concat(Stream.of(country.code()),
				languages.all()
					.stream()
					.map(Language::locale)
					.flatMap(language -> Stream.of(country.name(language), byCldr.name(language))));
	}

	private static Choice choice(CountryRef country, Locale reader) {
		return new Choice(country.code(), country.name(reader), "");
	}

	private static List<String> words(String text) {
		return BETWEEN_WORDS.splitAsStream(PLAIN.transliterate(text)).filter(word -> !word.isEmpty()).toList();
	}

}
