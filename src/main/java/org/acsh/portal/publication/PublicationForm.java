package org.acsh.portal.publication;

import java.util.List;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a publication. Organisations and events are named by slug; lists
 * that are left out are empty.
 */
record PublicationForm(Slug slug, Publication.Kind kind, LocalizedText title, @Nullable String titleLanguage,
		@Nullable PartialDate published, Publication.Relation relation, List<String> publishers,
		List<String> launchedAt, List<String> presentedAt, List<CitationForm> citedBy) {

	PublicationForm {
		publishers = given(publishers);
		launchedAt = given(launchedAt);
		presentedAt = given(presentedAt);
		citedBy = given(citedBy);
	}

	private static <T> List<T> given(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

	/** A presentation that cites the publication, named by its key within the session. */
	record CitationForm(String event, String session, String presentation) {
	}

}
