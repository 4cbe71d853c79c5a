package org.acsh.portal.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.programme.PhaseRef;
import org.acsh.portal.site.Listing;
import org.acsh.portal.site.Listing.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Answers what readers ask of the list of meetings. */
@Service
class MeetingListService {

	private static final String ALL = "all";

	// Which parameters each meeting fails, so that a choice can count what the others
	// leave.
	private static final String ASKED = """
			with asked as (
				select id, kind, first_day, last_day, topic_slugs, phase_key,
					array_remove(array[
						case when not (:q = '' or words @@ asked_for(:q)) then 'q' end,
						case when :kind not in ('', lower(kind)) then 'kind' end,
						case when not (:year = 0 or :year between extract(year from first_day) and extract(year from last_day))
							then 'year' end,
						case when :phase not in ('', coalesce(phase_key, '-')) then 'phase' end,
						case when not (:topic = '' or :topic = any (topic_slugs)) then 'topic' end],
						null) as failed
				from public_meeting
				left join (
					select id as event_id, programme_slug || '-' || phase_number as phase_key
					from public_event) event using (event_id))
			""";

	// Choices that would leave no meeting are there too: one of them may be applied and
	// needs its name.
	private static final String CHOICES = ASKED + """
			select 'all' as parameter, '' as value, count(*) filter (where failed = '{}') as count, null::jsonb as name,
				null::jsonb as phase
			from asked
			union all
			select 'kind', lower(kind), count(*) filter (where failed <@ '{kind}'), null, null
			from asked
			group by kind
			union all
			select 'year', year::text, count(*) filter (where failed <@ '{year}'), null, null
			from asked, generate_series(extract(year from first_day)::int, extract(year from last_day)::int) as year
			group by year
			union all
			select 'phase', ph.key, count(id) filter (where failed <@ '{phase}'), null, ph.ref
			from public_phase ph
			left join asked on phase_key = ph.key
			group by ph.key, ph.ref
			union all
			select 'topic', t.slug, count(*) filter (where failed <@ '{topic}'), t.name, null
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

	private final MessageSource messages;

	MeetingListService(PublicViews views, MessageSource messages) {
		this.views = views;
		this.messages = messages;
	}

	/**
	 * The page of the list that a filter asks for; the last one where it asks for a page
	 * beyond.
	 * @param reader the language that choices are named in
	 */
	MeetingList list(MeetingFilter filter, Locale reader) {
		List<Counted> counted = views.list(Counted.class, CHOICES, parameters(filter));
		int total = counted.stream().filter(one -> one.parameter().equals(ALL)).mapToInt(Counted::count).sum();
		MeetingFilter shown = filter.on(Math.min(filter.pageNumber(), Listing.pages(total)));
		List<Choice> choices = counted.stream()
			.filter(one -> !one.parameter().equals(ALL))
			.map(one -> choice(one, reader))
			.toList();
		return new MeetingList(shown,
				Listing.applied(shown, choices,
						(parameter, value) -> choice(new Counted(parameter, value, 0, null, null), reader)),
				choices, total, views.list(MeetingSummary.class, PAGE, parameters(shown)));
	}

	private Choice choice(Counted one, Locale reader) {
		LocalizedText.Text label = (one.name() != null) ? one.name().in(reader)
				: new LocalizedText.Text(word(one, reader), reader.getLanguage(), false);
		return new Choice(one.parameter(), one.value(), one.count(), label);
	}

	private String word(Counted one, Locale reader) {
		if (one.phase() != null) {
			return one.phase().label(messages, reader);
		}
		return switch (one.parameter()) {
			case "q" -> messages.getMessage("site.list.words", new Object[] { one.value() }, reader);
			case "kind" -> messages.getMessage("meeting.kind." + one.value().toUpperCase(Locale.ROOT), null, reader);
			default -> one.value();
		};
	}

	private static Map<String, Object> parameters(MeetingFilter filter) {
		Map<String, Object> parameters = filter.forStatement();
		parameters.put("year", (filter.year() != null) ? Integer.parseInt(filter.year()) : 0);
		return parameters;
	}

	private record Counted(String parameter, String value, int count, @Nullable LocalizedText name,
			@Nullable PhaseRef phase) {
	}

}
