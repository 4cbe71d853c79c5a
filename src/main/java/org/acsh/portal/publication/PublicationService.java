package org.acsh.portal.publication;

import java.util.List;
import java.util.Map;

import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of publications. */
@Service
class PublicationService {

	private final PublicationRepository publications;

	private final PublicationReferences references;

	private final PublicViews views;

	PublicationService(PublicationRepository publications, PublicationReferences references, PublicViews views) {
		this.publications = publications;
		this.references = references;
		this.views = views;
	}

	/** What a public event launched, presented or cited, in the order of entry. */
	List<Mention> ofEvent(long event) {
		return views.list(Mention.class, """
				select tie.role, tie.presentations, to_jsonb(publication) as publication
				from public_event_publication tie
				join public_publication publication on publication.id = tie.publication_id
				where tie.event_id = :event
				order by publication.id
				""", Map.of("event", event));
	}

	/**
	 * What an organisation published, alone or with others: latest first, undated last.
	 */
	List<PublicationSummary> ofOrganisation(String slug, String language) {
		return views.list(PublicationSummary.class,
				"""
						select *
						from public_publication
						where id in (select publication_id from public_publication_publisher where organisation_slug = :publisher)
						order by first_day(published) desc nulls last, in_language(title, :language) collate "und-x-icu"
						""",
				Map.of("publisher", slug, "language", language));
	}

	@Transactional
	void enter(PublicationForm form) {
		publications.save(new Publication(form, references.publishers(form), references.occasions(form),
				references.citations(form)));
	}

}
