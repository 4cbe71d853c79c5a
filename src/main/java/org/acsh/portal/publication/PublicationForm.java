package org.acsh.portal.publication;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
 * What staff typed of a publication, and the unit in which it is edited. Other records
 * are named by slug, a presentation as "event/session/presentation". What is left out is
 * empty.
 *
 * @param titleLanguage the language that the printed title is in, blank where the portal
 * words the title
 * @param published when, as precisely as known
 * @param writtenIn the languages of the work, as BCP 47 tags
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record PublicationForm(
		@Readable(As.SLUG) String slug,
		@NotBlank(message = "{publication.problem.kind}") @ReferenceTo("publication-kinds") String kind,
		@Written(message = "{publication.problem.title}") @Longest(300) Wording title,
		@Readable(As.LANGUAGE) @ReferenceTo("languages") String titleLanguage,
		List<@Valid AuthorForm> authors,
		List<@Valid PublisherForm> publishers,
		@Readable(As.DATE) String published,
		@NotNull(message = "{publication.problem.relation}") Publication.@Nullable Relation relation,
		List<@Readable(As.LANGUAGE) @ReferenceTo("languages") String> writtenIn,
		@Longest(20_000) Wording summary,
		List<@ReferenceTo("topics") String> topics,
		@Readable(As.ADDRESS) @Longest(2_000) String url,
		@Longest(40) String isbn,
		@Longest(20) String issn,
		@Longest(200) String doi,
		@Longest(200) String series,
		@Longest(40) String seriesNumber,
		@Nullable Licence licence,
		@Longest(300) Wording licenceNote,
		List<@Valid OccasionForm> occasions,
		List<@Valid CitationForm> citedBy,
		List<@Valid DiscussionForm> discussedIn,
		List<@ReferenceTo("languages") String> languages) implements ContentForm<PublicationForm> {
	// @formatter:on

	PublicationForm {
		slug = Given.text(slug);
		kind = Given.text(kind);
		title = Given.wording(title);
		titleLanguage = Given.text(titleLanguage);
		authors = Given.items(authors);
		publishers = Given.items(publishers);
		published = Given.text(published);
		writtenIn = Given.texts(writtenIn);
		summary = Given.wording(summary);
		topics = Given.texts(topics);
		url = Given.text(url);
		isbn = Given.text(isbn);
		issn = Given.text(issn);
		doi = Given.text(doi);
		series = Given.text(series);
		seriesNumber = Given.text(seriesNumber);
		licenceNote = Given.wording(licenceNote);
		occasions = Given.items(occasions);
		citedBy = Given.items(citedBy);
		discussedIn = Given.items(discussedIn);
		languages = Given.texts(languages);
	}

	static PublicationForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new PublicationForm("", "", nothing, "", List.of(), List.of(), "", null, List.of(), nothing, List.of(),
				"", "", "", "", "", "", null, nothing, List.of(), List.of(), List.of(), languages);
	}

	/**
	 * A form for the next publication of this sort: who wrote and published it, what it
	 * is about, its series and licence stay; what tells one work from another goes.
	 */
	@Override
	public PublicationForm copy() {
		return new PublicationForm("", kind, title, titleLanguage, authors, publishers, "", relation, writtenIn,
				Wording.blank(summary.source()), topics, "", "", issn, "", series, "", licence, licenceNote, List.of(),
				List.of(), List.of(), languages);
	}

	/**
	 * The title with the printed one as its source, whatever column was filled in first.
	 * @return the title, or null where none was typed
	 */
	@Nullable LocalizedText publishedTitle() {
		LocalizedText typed = title.text();
		if (typed == null || titleLanguage.isBlank()) {
			return typed;
		}
		String printed = Typed.language(titleLanguage.strip());
		return typed.source().equals(printed) ? typed : LocalizedText.of(typed.texts(), printed);
	}

}
