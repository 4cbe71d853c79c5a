package org.acsh.portal.news;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Answers what readers ask of the list of news. */
@Service
class NewsLists {

	private static final String TOTAL = "total";

	// Whether each item is of the kind and of the year asked for, so that a choice can
	// count what the other one leaves.
	private static final String ASKED = """
			with asked as (
				select id, lower(kind) as kind, left(published, 4) as year, :kind in ('', lower(kind)) as is_kind,
					:year in ('', coalesce(left(published, 4), '-')) as is_year
				from public_news)
			""";

	private static final String CHOICES = ASKED + """
			select 'kind' as parameter, kind as value, count(*) filter (where is_year) as count
			from asked
			group by kind
			union all
			select 'year', year, count(*) filter (where is_kind)
			from asked
			where year is not null
			group by year
			union all
			select 'total', '', count(*) filter (where is_kind and is_year)
			from asked
			order by parameter, value desc
			""";

	private static final String PAGE = ASKED + "select " + NewsSummary.COLUMNS
			+ " from public_news where id in (select id from asked where is_kind and is_year)"
			+ NewsService.LATEST_FIRST + " limit :size offset :offset";

	private final PublicViews views;

	NewsLists(PublicViews views) {
		this.views = views;
	}

	/**
	 * The page of the list that a filter asks for; the last one where it asks for a page
	 * beyond.
	 */
	NewsList list(NewsFilter filter) {
		List<NewsList.Choice> choices = views.list(NewsList.Choice.class, CHOICES, parameters(filter));
		int total = choices.stream()
			.filter(choice -> choice.parameter().equals(TOTAL))
			.mapToInt(NewsList.Choice::count)
			.sum();
		NewsFilter shown = filter.on(Math.min(filter.pageNumber(), NewsList.pages(total)));
		return new NewsList(shown, choices, views.list(NewsSummary.class, PAGE, parameters(shown)), total);
	}

	private static Map<String, Object> parameters(NewsFilter filter) {
		return Map.of("kind", Objects.requireNonNullElse(filter.kind(), ""), "year",
				Objects.requireNonNullElse(filter.year(), ""), "size", NewsFilter.PAGE_SIZE, "offset",
				(filter.pageNumber() - 1) * NewsFilter.PAGE_SIZE);
	}

}
