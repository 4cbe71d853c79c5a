package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.citation.Doi;
import org.acsh.portal.citation.Work;
import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.meeting.MeetingRef;
import org.acsh.portal.programme.TopicRef;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a publication itself says; rooms above add their sections. What is
 * not known is null or empty.
 *
 * @param withdrawn why the record was withdrawn, or null for one that was not
 */
public record PublicationPage(long id, String slug, TermRef kind, LocalizedText title, @Nullable String titleLanguage,
		@Nullable PartialDate published, Publication.Relation relation, @Nullable LocalizedText summary,
		List<String> languages, List<Byline> authors, List<OrganisationRef> publishers, List<TopicRef> topics,
		@Nullable String isbn, @Nullable String issn, @Nullable String doi, @Nullable String series,
		@Nullable String seriesNumber, @Nullable Licence licence, @Nullable LocalizedText licenceNote,
		@Nullable String url, List<Tie> occasions, List<MeetingRef> meetings, @Nullable LocalizedText withdrawn) {

	/** The title as it is shown to a reader: as printed, or in the portal's words. */
	public LocalizedText.Text titleFor(Locale reader) {
		return new PublicationRef(slug, kind, title, titleLanguage).titleFor(reader);
	}

	/**
	 * The printed title's translation into the reader's language, or null where there is
	 * none or none is needed.
	 */
	public LocalizedText.@Nullable Text translationFor(Locale reader) {
		LocalizedText.Text translation = title.in(reader);
		return translation.fallback() || translation.equals(titleFor(reader)) ? null : translation;
	}

	/** The names of the languages it is written in, in the reader's language. */
	public List<String> languageNames(Locale reader) {
		return languages.stream().map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(reader)).toList();
	}

	/** The address that the DOI leads from, or null where there is none. */
	public @Nullable String doiAddress() {
		return (doi != null) ? new Doi(doi).address() : null;
	}

	/** What the work was to an event in one role, earliest event first. */
	public List<Tie> ties(Mention.Role role) {
		return occasions.stream().filter(tie -> tie.role() == role).toList();
	}

	/** The roles that the work had at events. */
	public List<Mention.Role> roles() {
		return occasions.stream().map(Tie::role).distinct().sorted().toList();
	}

	/**
	 * The work as references name it. All names are in the language of the printed title,
	 * so that a reference speaks one language.
	 */
	Work work(Locale reader) {
		Locale language = (titleLanguage != null) ? Locale.forLanguageTag(titleLanguage) : reader;
		LocalizedText.Text shown = titleFor(reader);
		return new Work(slug, kind.meaning(Work.Form.class), shown.value(), shown.language(),
				authors.stream().map(author -> author.author(language)).toList(),
				publishers.stream().map(publisher -> publisher.name().in(language).value()).toList(), published, isbn,
				issn, doi, series, seriesNumber, url);
	}

}
