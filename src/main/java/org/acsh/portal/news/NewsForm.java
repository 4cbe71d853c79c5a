package org.acsh.portal.news;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.document.Typed;
import org.acsh.portal.document.Written;
import org.acsh.portal.editing.ContentForm;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

// @formatter:off
/**
 * What staff typed of news or of a press report, and the unit in which it is edited.
 * Other records are named by slug. What is left out is empty.
 *
 * @param titleLanguage the language that the printed headline is in, blank where the
 * portal words the title
 * @param published when, as precisely as known
 * @param language the language of a press report, a BCP 47 tag
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record NewsForm(
		@Readable(As.SLUG) String slug,
		@NotNull(message = "{news.problem.kind}") NewsItem.@Nullable Kind kind,
		@Written(message = "{news.problem.title}") @Longest(300) Wording title,
		@Readable(As.LANGUAGE) @ReferenceTo("languages") String titleLanguage,
		@Readable(As.DATE) String published,
		@Longest(500) Wording summary,
		@Longest(20_000) Wording body,
		@ReferenceTo("organisations") String publisher,
		@Readable(As.LANGUAGE) @ReferenceTo("languages") String language,
		@Readable(As.ADDRESS) @Longest(2_000) String url,
		@Longest(200) String credit,
		List<@Valid EventTieForm> events,
		List<@Valid PersonTieForm> people,
		List<@Valid PublicationTieForm> publications,
		List<@ReferenceTo("languages") String> languages) implements ContentForm<NewsForm> {
	// @formatter:on

	NewsForm {
		slug = Given.text(slug);
		title = Given.wording(title);
		titleLanguage = Given.text(titleLanguage);
		published = Given.text(published);
		summary = Given.wording(summary);
		body = Given.wording(body);
		publisher = Given.text(publisher);
		language = Given.text(language);
		url = Given.text(url);
		credit = Given.text(credit);
		events = Given.items(events);
		people = Given.items(people);
		publications = Given.items(publications);
		languages = Given.texts(languages);
	}

	static NewsForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new NewsForm("", null, nothing, "", "", nothing, nothing, "", "", "", "", List.of(), List.of(),
				List.of(), languages);
	}

	/** A form for another item on the same: what it says, its date and source go. */
	@Override
	public NewsForm copy() {
		Wording nothing = Wording.blank(title.source());
		return new NewsForm("", kind, title, titleLanguage, "", nothing, nothing, publisher, language, "", "", events,
				people, publications, languages);
	}

	/**
	 * The title with the printed headline as its source, whatever column was filled in
	 * first.
	 * @return the title, or null where none was typed
	 */
	@Nullable LocalizedText printedTitle() {
		LocalizedText typed = title.text();
		if (typed == null || titleLanguage.isBlank()) {
			return typed;
		}
		String printed = Typed.language(titleLanguage.strip());
		return typed.source().equals(printed) ? typed : LocalizedText.of(typed.texts(), printed);
	}

}
