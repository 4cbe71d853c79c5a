package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.editing.Absences;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Finds publications for readers: only what is published. */
@Service
class PublicationService {

	private static final String LATEST_FIRST = """
			 order by first_day desc nulls last, in_language(title, :language) collate "und-x-icu", slug
			""";

	private final PublicViews views;

	private final Absences absences;

	PublicationService(PublicViews views, Absences absences) {
		this.views = views;
		this.absences = absences;
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
	 * What an organisation wrote or published, alone or with others: latest first,
	 * undated last.
	 */
	List<PublicationSummary> ofOrganisation(String slug, Locale reader) {
		return of("select publication_id from public_publication_organisation where organisation_slug = :named", slug,
				reader);
	}

	/** What a person wrote, alone or with others: latest first, undated last. */
	List<PublicationSummary> ofPerson(String slug, Locale reader) {
		return of("select publication_id from public_publication_person where person_slug = :named", slug, reader);
	}

	/**
	 * What institutions of a country wrote or published: latest first, undated last.
	 * @param code ISO 3166-1 alpha-2 in capitals
	 */
	List<PublicationSummary> ofCountry(String code, Locale reader) {
		return of("select publication_id from public_publication_organisation where country_code = :named", code,
				reader);
	}

	/** What was discussed in a meeting: latest first, undated last. */
	List<PublicationSummary> ofMeeting(String slug, Locale reader) {
		return of("select publication_id from public_publication_meeting where meeting_slug = :named", slug, reader);
	}

	/** The publications about any of some topics: latest first, undated last. */
	List<PublicationSummary> aboutAny(String[] topics, Locale reader) {
		return summaries("topic_slugs && :topics::text[]", Map.of("topics", topics, "language", reader.getLanguage()));
	}

	/**
	 * What the programme wrote, alone or with partners, and launched at public events of
	 * a phase, each with the first such event, in any order.
	 */
	List<Launch> launchedIn(String programme, int number) {
		return views.list(Launch.class, """
				select distinct on (publication.id) publication.slug, publication.title, event.period
				from public_event_publication tie
				join public_publication publication on publication.id = tie.publication_id
				join public_event event on event.id = tie.event_id
				where tie.role = 'LAUNCHED' and publication.relation <> 'REFERENCED'
					and event.programme_slug = :programme and event.phase_number = :number
				order by publication.id, event.first_day, event.id
				""", Map.of("programme", programme, "number", number));
	}

	/**
	 * The page of a publication.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no publication ever had the address
	 */
	PublicationPage page(String slug) {
		return views
			.one(PublicationPage.class, "select * from publication_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of("publications", slug));
	}

	/**
	 * The page of a publication that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	PublicationPage page(UUID content) {
		return views
			.one(PublicationPage.class, "select * from publication_page where content = :content",
					Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

	private List<PublicationSummary> of(String which, String named, Locale reader) {
		return summaries("id in (" + which + ")", Map.of("named", named, "language", reader.getLanguage()));
	}

	private List<PublicationSummary> summaries(String condition, Map<String, ?> parameters) {
		return views.list(PublicationSummary.class,
				"select " + PublicationSummary.COLUMNS + " from public_publication where " + condition + LATEST_FIRST,
				parameters);
	}

}
