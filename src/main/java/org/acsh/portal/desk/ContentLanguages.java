package org.acsh.portal.desk;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.document.Document;
import org.acsh.portal.document.Meaning;
import org.acsh.portal.editing.Register;
import org.acsh.portal.site.Language;
import org.acsh.portal.site.Languages;

import org.springframework.stereotype.Component;

/**
 * The languages that content is written in: those that are asked for everywhere, those of
 * the pages, and the state languages of the participating countries and of Korea.
 */
@Component
class ContentLanguages implements Register {

	private static final List<String> OF_COUNTRIES = List.of("hy", "az", "bn", "fil", "ka", "kk", "km", "ko", "ky",
			"lo", "mn", "tg", "uz");

	private final Languages languages;

	ContentLanguages(Languages languages) {
		this.languages = languages;
	}

	@Override
	public String name() {
		return Meaning.LANGUAGES;
	}

	/** The languages to choose from, each by its own name and its name for the reader. */
	@Override
	public List<Choice> find(String typed, Locale reader, int most) {
		SequencedSet<String> tags = new LinkedHashSet<>(languages.ofContent());
		languages.all().forEach(language -> tags.add(language.tag()));
		tags.addAll(OF_COUNTRIES);
		String part = typed.toLowerCase(reader);
		return tags.stream()
			.map(tag -> choice(tag, reader))
			.filter(choice -> (choice.label() + " " + choice.detail()).toLowerCase(reader).contains(part))
			.limit(most)
			.toList();
	}

	@Override
	public List<Choice> called(String name, Locale reader) {
		return find("", reader, Integer.MAX_VALUE).stream()
			.filter(choice -> Stream.of(choice.label(), choice.detail()).anyMatch(name::equalsIgnoreCase))
			.toList();
	}

	/** Any language has a name, also one that nobody is offered. */
	@Override
	public Map<String, Choice> named(Collection<String> tags, Locale reader) {
		return tags.stream()
			.filter(tag -> !Locale.forLanguageTag(tag).getLanguage().isEmpty())
			.collect(Collectors.toMap(Function.identity(), tag -> choice(tag, reader)));
	}

	@Override
	public Optional<Choice> create(String name, String language) {
		return Optional.empty();
	}

	/** The language of a BCP 47 tag, or none where it is no tag. */
	Optional<Language> tagged(String tag) {
		return Optional.of(Locale.forLanguageTag(tag))
			.filter(locale -> !locale.getLanguage().isEmpty())
			.map(locale -> new Language(locale.toLanguageTag()));
	}

	/**
	 * The languages that a form has columns for: those asked for everywhere and those
	 * chosen in it.
	 */
	List<Language> of(Document form) {
		SequencedSet<String> tags = new LinkedHashSet<>(languages.ofContent());
		form.json().path("languages").forEach(tag -> tags.add(tag.asString()));
		return tags.stream().map(Language::new).toList();
	}

	private static Choice choice(String tag, Locale reader) {
		return new Choice(tag, new Language(tag).autonym(), Locale.forLanguageTag(tag).getDisplayLanguage(reader));
	}

}
