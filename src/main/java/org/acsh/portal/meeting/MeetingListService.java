package org.acsh.portal.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Answers what readers ask of the list of meetings. */
@Service
class MeetingListService {

	// Which parameters each meeting fails, so that a choice can count what the others
	// leave.
	private static final String ASKED = """
			with asked as (
				select id, kind, first_day, last_day, topic_slugs,
					array_remove(array[
						case when not (:q = '' or words @@ asked_for(:q)) then 'q' end,
						case when :kind not in ('', lower(kind)) then 'kind' end,
						case when not (:year = 0 or :year between extract(year from first_day) and extract(year from last_day))
							then 'year' end,
						case when not (:topic = '' or :topic = any (topic_slugs)) then 'topic' end],
						null) as failed
				from public_meeting)
			""";

	// Choices that would leave no meeting are there too: one of them may be applied and
	// needs its name.
	private static final String CHOICES = ASKED + """
			select 'all' as parameter, '' as value, count(*) filter (where failed = '{}') as count, null::jsonb as name
			from asked
			union all
			select 'kind', lower(kind), count(*) filter (where failed <@ '{kind}'), null
			from asked
			group by kind
			union all
			select 'year', year::text, count(*) filter (where failed <@ '{year}'), null
			from asked, generate_series(extract(year from first_day)::int, extract(year from last_day)::int) as year
			group by year
			union all
			select 'topic', t.slug, count(*) filter (where failed <@ '{topic}'), t.name
			from asked
			join topic t on t.slug = any (topic_slugs)
			group by t.id
			""";

	private static final String PAGE = ASKED + "select " + MeetingSummary.COLUMNS + """

			from public_meeting
			join (select id from asked where failed = '{}') found using (id)
			order by case when :sort = 'oldest' then first_day end, first_day desc, id
			limit :size offset :offset
			""";

	private final PublicViews views;

	MeetingListService(PublicViews views) {
		this.views = views;
	}

	/**
	 * The page of the list that a filter asks for; the last one where it asks for a page
	 * beyond.
	 */
	MeetingList list(MeetingFilter filter) {
		List<MeetingList.Choice> choices = views.list(MeetingList.Choice.class, CHOICES, parameters(filter));
		int total = choices.stream()
			.filter(choice -> choice.parameter().equals("all"))
			.mapToInt(MeetingList.Choice::count)
			.sum();
		MeetingFilter shown = filter.on(Math.min(filter.pageNumber(), MeetingList.pages(total)));
		return new MeetingList(shown, choices, total, views.list(MeetingSummary.class, PAGE, parameters(shown)));
	}

	private static Map<String, Object> parameters(MeetingFilter filter) {
		Map<String, Object> parameters = new HashMap<>();
		filter.parameters().forEach((name, value) -> parameters.put(name, (value != null) ? value : ""));
		parameters.put("year", (filter.year() != null) ? Integer.parseInt(filter.year()) : 0);
		parameters.put("size", MeetingFilter.PAGE_SIZE);
		parameters.put("offset", (filter.pageNumber() - 1) * MeetingFilter.PAGE_SIZE);
		return parameters;
	}

}
