package org.acsh.portal.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Answers what readers ask of the list of events. */
@Service
class EventListService {

	// Each filter by itself for each event, so that a facet can count what all the others
	// leave.
	private static final String ASKED = """
			with asked as materialized (
				select id, kind, phase, programme_slug || '-' || phase_number as phase_key, first_day, last_day, country_codes,
					topics, format, last_day >= :today as is_upcoming,
					(:q = '' or words @@ asked_for(:q)) as by_q,
					:kind in ('', lower(replace(kind, '_', '-'))) as by_kind,
					:phase in ('', coalesce(programme_slug || '-' || phase_number, '-')) as by_phase,
					(:year = 0 or :year between extract(year from first_day) and extract(year from last_day)) as by_year,
					(:country = '' or upper(:country) = any (country_codes)) as by_country,
					(:topic = '' or :topic = any (topic_slugs)) as by_topic,
					:format in ('', coalesce(lower(replace(format, '_', '-')), '-')) as by_format,
					(:when = '' or (:when = 'upcoming') = (last_day >= :today)) as by_when
				from public_event)
			""";

	private static final String FACETS = ASKED
			+ """
					select 'kind' as parameter, lower(replace(kind, '_', '-')) as value, count(*) as count,
						null::jsonb as name, null::jsonb as country
					from asked
					where by_q and by_phase and by_year and by_country and by_topic and by_format and by_when
					group by kind
					union all
					select 'phase', phase_key, count(*), phase -> 'name', null
					from asked
					where phase_key is not null and by_q and by_kind and by_year and by_country and by_topic and by_format and by_when
					group by phase_key, phase -> 'name'
					union all
					select 'year', year::text, count(*), null, null
					from asked, generate_series(extract(year from first_day)::int, extract(year from last_day)::int) as year
					where by_q and by_kind and by_phase and by_country and by_topic and by_format and by_when
					group by year
					union all
					select 'country', lower(c.code), count(*), null, country_ref(c)
					from asked
					join country c on c.code = any (country_codes)
					where by_q and by_kind and by_phase and by_year and by_topic and by_format and by_when
					group by c.code
					union all
					select 'topic', topic ->> 'slug', count(*), topic -> 'name', null
					from asked, jsonb_array_elements(topics) as topic
					where by_q and by_kind and by_phase and by_year and by_country and by_format and by_when
					group by topic
					union all
					select 'format', lower(replace(format, '_', '-')), count(*), null, null
					from asked
					where format is not null and by_q and by_kind and by_phase and by_year and by_country and by_topic and by_when
					group by format
					union all
					select 'when', case when is_upcoming then 'upcoming' else 'past' end, count(*), null, null
					from asked
					where by_q and by_kind and by_phase and by_year and by_country and by_topic and by_format
					group by is_upcoming
					""";

	private static final String PAGE = ASKED + "select " + EventSummary.COLUMNS
			+ """

					from public_event
					join (
						select id, is_upcoming
						from asked
						where by_q and by_kind and by_phase and by_year and by_country and by_topic and by_format and by_when) found
						using (id)
					order by is_upcoming desc,
						case when :sort = 'title' then in_language(title, :language) end collate "und-x-icu",
						case when is_upcoming or :sort = 'oldest' then first_day end,
						first_day desc,
						id
					limit :size offset :offset
					""";

	private final PublicViews views;

	private final Clock clock;

	EventListService(PublicViews views, Clock clock) {
		this.views = views;
		this.clock = clock;
	}

	/**
	 * The page of the list that a filter asks for; the last one where it asks for a page
	 * beyond.
	 * @param reader the language that titles are sorted in
	 */
	EventList list(EventFilter filter, Locale reader) {
		LocalDate today = LocalDate.now(clock);
		EventFacets facets = new EventFacets(
				views.list(EventFacets.Choice.class, FACETS, parameters(filter, today, reader)));
		EventFilter shown = filter.on(Math.min(filter.pageNumber(), EventList.pages(filter, facets)));
		return new EventList(shown, facets, views.list(EventSummary.class, PAGE, parameters(shown, today, reader)),
				today);
	}

	private static Map<String, Object> parameters(EventFilter filter, LocalDate today, Locale reader) {
		Map<String, Object> parameters = new HashMap<>();
		filter.parameters().forEach((name, value) -> parameters.put(name, (value != null) ? value : ""));
		parameters.put("year", (filter.year() != null) ? Integer.parseInt(filter.year()) : 0);
		parameters.put("today", today);
		parameters.put("language", reader.getLanguage());
		parameters.put("size", EventFilter.PAGE_SIZE);
		parameters.put("offset", (filter.pageNumber() - 1) * EventFilter.PAGE_SIZE);
		return parameters;
	}

}
