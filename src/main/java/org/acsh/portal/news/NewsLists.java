package org.acsh.portal.news;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.programme.PhaseRef;
import org.acsh.portal.site.Listing;
import org.acsh.portal.site.Listing.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Answers what readers ask of the list of news. */
@Service
class NewsLists {

	private static final String TOTAL = "total";

	// Which parameters each item fails, so that a choice can count what the others leave.
	private static final String ASKED = """
			with told as (
				select id, lower(kind) as kind, left(published, 4) as year, array(
					select event.programme_slug || '-' || event.phase_number
					from news_item_event tie
					join public_event event on event.id = tie.event_id
					where tie.news_item_id = public_news.id and event.phase is not null) as phase_keys
				from public_news),
			asked as (
				select *, array_remove(array[
					case when :kind not in ('', kind) then 'kind' end,
					case when not (:phase = '' or :phase = any (phase_keys)) then 'phase' end,
					case when :year not in ('', coalesce(year, '-')) then 'year' end], null) as failed
				from told)
			""";

	private static final String CHOICES = ASKED + """
			select 'kind' as parameter, kind as value, count(*) filter (where failed <@ '{kind}') as count,
				null::jsonb as phase
			from asked
			group by kind
			union all
			select 'phase', ph.key, count(id) filter (where failed <@ '{phase}'), ph.ref
			from public_phase ph
			left join asked on ph.key = any (phase_keys)
			group by ph.key, ph.ref
			union all
			select 'year', year, count(*) filter (where failed <@ '{year}'), null
			from asked
			where year is not null
			group by year
			union all
			select 'total', '', count(*) filter (where failed = '{}'), null
			from asked
			order by parameter, value desc
			""";

	private static final String PAGE = ASKED + "select " + NewsSummary.COLUMNS
			+ " from public_news where id in (select id from asked where failed = '{}')" + NewsService.LATEST_FIRST
			+ " limit :size offset :offset";

	private final PublicViews views;

	private final MessageSource messages;

	NewsLists(PublicViews views, MessageSource messages) {
		this.views = views;
		this.messages = messages;
	}

	/**
	 * The page of the list that a filter asks for; the last one where it asks for a page
	 * beyond.
	 * @param reader the language that choices are named in
	 */
	NewsList list(NewsFilter filter, Locale reader) {
		List<Counted> counted = views.list(Counted.class, CHOICES, filter.forStatement());
		int total = counted.stream().filter(one -> one.parameter().equals(TOTAL)).mapToInt(Counted::count).sum();
		NewsFilter shown = filter.on(Math.min(filter.pageNumber(), Listing.pages(total)));
		List<Choice> choices = counted.stream()
			.filter(one -> !one.parameter().equals(TOTAL))
			.map(one -> choice(one, reader))
			.toList();
		return new NewsList(shown,
				Listing.applied(shown, choices,
						(parameter, value) -> choice(new Counted(parameter, value, 0, null), reader)),
				choices, views.list(NewsSummary.class, PAGE, shown.forStatement()), total);
	}

	private Choice choice(Counted one, Locale reader) {
		return new Choice(one.parameter(), one.value(), one.count(),
				new LocalizedText.Text(word(one, reader), reader.getLanguage(), false));
	}

	private String word(Counted one, Locale reader) {
		if (one.phase() != null) {
			return one.phase().label(messages, reader);
		}
		return one.parameter().equals("kind")
				? messages.getMessage("news.kind." + one.value().toUpperCase(Locale.ROOT), null, reader) : one.value();
	}

	private record Counted(String parameter, String value, int count, @Nullable PhaseRef phase) {
	}

}
