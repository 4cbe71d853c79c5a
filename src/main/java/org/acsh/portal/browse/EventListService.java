package org.acsh.portal.browse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.acsh.portal.event.EventSummary;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.site.Listing;

import org.springframework.stereotype.Service;

/** Answers what readers ask of the list of events. */
@Service
class EventListService {

	// Which parameters each event fails, so that a facet can count what all the others
	// leave.
	private static final String ASKED = """
			with asked as (
				select id, kind_code, programme_slug || '-' || phase_number as phase_key, first_day, last_day, country_codes,
					topic_slugs, format, last_day >= :today as is_upcoming,
					array_remove(array[
						case when not (:q = '' or words @@ asked_for(:q)) then 'q' end,
						case when :kind <> term_word(kind_code) and exists (
							select from term where vocabulary = 'event-kinds' and term_word(code) = :kind) then 'kind' end,
						case when :phase not in ('', coalesce(programme_slug || '-' || phase_number, '-')) then 'phase' end,
						case when not (:year = 0 or :year between extract(year from first_day) and extract(year from last_day))
							then 'year' end,
						case when not (:country = '' or upper(:country) = any (country_codes)) then 'country' end,
						case when not (:topic = '' or :topic = any (topic_slugs)) then 'topic' end,
						case when :format not in ('', coalesce(lower(replace(format, '_', '-')), '-')) then 'format' end,
						case when not (:when = '' or (:when = 'upcoming') = (last_day >= :today)) then 'when' end],
						null) as failed
				from public_event)
			""";

	// Choices that would leave no event are there too: one of them may be applied and
	// needs its name.
	private static final String FACETS = ASKED
			+ """
					select 'kind' as parameter, term_word(t.code) as value, count(*) filter (where failed <@ '{kind}') as count,
						term_ref(t) -> 'plural' as name, null::jsonb as phase, null::jsonb as country
					from term t
					left join asked on kind_code = t.code
					where t.vocabulary = 'event-kinds'
					group by t.id
					union all
					select 'phase', ph.key, count(id) filter (where failed <@ '{phase}'), null, ph.ref, null
					from public_phase ph
					left join asked on phase_key = ph.key
					group by ph.key, ph.ref
					union all
					select 'year', year::text, count(*) filter (where failed <@ '{year}'), null, null, null
					from asked, generate_series(extract(year from first_day)::int, extract(year from last_day)::int) as year
					group by year
					union all
					select 'country', lower(c.code), count(*) filter (where failed <@ '{country}'), null, null, country_ref(c)
					from asked
					join country c on c.code = any (country_codes)
					group by c.code
					union all
					select 'topic', t.slug, count(*) filter (where failed <@ '{topic}'), t.name, null, null
					from asked
					join topic t on t.slug = any (topic_slugs)
					group by t.id
					union all
					select 'format', lower(replace(format, '_', '-')), count(*) filter (where failed <@ '{format}'), null, null, null
					from asked
					where format is not null
					group by format
					union all
					select 'when', case when is_upcoming then 'upcoming' else 'past' end,
						count(*) filter (where failed <@ '{when}'), null, null, null
					from asked
					group by is_upcoming
					union all
					select 'without', parameter, count(*), null, null, null
					from asked, unnest(array['q', 'kind', 'phase', 'year', 'country', 'topic', 'format', 'when']) as parameter
					where failed <@ array[parameter]
					group by parameter
					""";

	private static final String PAGE = ASKED + "select " + EventSummary.COLUMNS
			+ """

					from public_event
					join (select id, is_upcoming from asked where failed = '{}') found using (id)
					order by is_upcoming desc,
						case when :sort = 'title' and :language = 'ru' then in_language(title, :language) end collate "ru-x-icu",
						case when :sort = 'title' then in_language(title, :language) end collate "und-x-icu",
						case when is_upcoming or :sort = 'oldest' then first_day end,
						first_day desc,
						id
					limit :size offset :offset
					""";

	private final PublicViews views;

	private final FacetLabels labels;

	private final Clock clock;

	EventListService(PublicViews views, FacetLabels labels, Clock clock) {
		this.views = views;
		this.labels = labels;
		this.clock = clock;
	}

	/**
	 * The page of the list that a filter asks for; the last one where it asks for a page
	 * beyond.
	 * @param reader the language that titles are sorted in
	 */
	EventList list(EventFilter filter, Locale reader) {
		LocalDate today = LocalDate.now(clock);
		EventFacets facets = facets(filter, today, reader);
		EventFilter meant = facets.knows("kind", filter.kind()) ? filter : filter.ofAnyKind();
		EventFilter shown = meant.on(Math.min(filter.pageNumber(), Listing.pages(EventList.total(filter, facets))));
		return new EventList(shown,
				Listing.applied(shown, facets.choices(),
						(parameter, value) -> labels.choice(Facet.of(parameter, value), reader)),
				facets, views.list(EventSummary.class, PAGE, parameters(shown, today, reader)), today);
	}

	private EventFacets facets(EventFilter filter, LocalDate today, Locale reader) {
		return new EventFacets(views.list(Facet.class, FACETS, parameters(filter, today, reader))
			.stream()
			.map(facet -> labels.choice(facet, reader))
			.toList());
	}

	private static Map<String, Object> parameters(EventFilter filter, LocalDate today, Locale reader) {
		Map<String, Object> parameters = filter.forStatement();
		parameters.put("year", (filter.year() != null) ? Integer.parseInt(filter.year()) : 0);
		parameters.put("today", today);
		parameters.put("language", reader.getLanguage());
		return parameters;
	}

}
