package org.acsh.portal.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;

import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Register.Choice;
import org.acsh.portal.site.Language;
import org.acsh.portal.site.Languages;

import org.springframework.stereotype.Component;

/**
 * The languages that content is written in: those that are asked for everywhere, those of
 * the pages, and the state languages of the participating countries and of Korea.
 */
@Component
class ContentLanguages {

	private static final List<String> OF_COUNTRIES = List.of("hy", "az", "bn", "fil", "ka", "kk", "km", "ko", "ky",
			"lo", "mn", "tg", "uz");

	private final Languages languages;

	ContentLanguages(Languages languages) {
		this.languages = languages;
	}

	/** The languages to choose from, each by its own name and its name for the reader. */
	List<Choice> choices(Locale reader) {
		SequencedSet<String> tags = new LinkedHashSet<>(languages.ofContent());
		languages.all().forEach(language -> tags.add(language.tag()));
		tags.addAll(OF_COUNTRIES);
		return tags.stream()
			.map(tag -> new Choice(tag, new Language(tag).autonym(),
					Locale.forLanguageTag(tag).getDisplayLanguage(reader)))
			.toList();
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

}
