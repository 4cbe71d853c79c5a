package org.acsh.portal.translation;

import java.util.List;
import java.util.Map;

import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Lists what staff have yet to translate, of every kind of content, in one statement. */
@Service
public class TranslationList {

	private static final int PAGE_SIZE = 20;

	// A language that is not asked for everywhere is asked for where it was begun or
	// chosen.
	private static final String PAGE = """
			with newest as materialized (
				select content.id as content, kind, title, visibility, changed_at, texts, revision.stale, chosen
				from content
				join revision on revision.content = content.id and number = latest
				where discarded_at is null and visibility not in ('GONE', 'REDIRECTED')),
			language as (
				select unnest(:asked) as language
				union
				select written from newest, jsonb_object_keys(texts) as written where written <> 'all'
				union
				select own from newest, jsonb_array_elements_text(chosen) as own),
			measured as (
				select content, kind, title, visibility, changed_at, language,
					(texts ->> 'all')::int - coalesce((texts ->> language)::int, 0) as missing,
					coalesce((newest.stale ->> language)::int, 0) as stale
				from newest, language
				where language = any (:asked) or jsonb_exists(texts, language) or jsonb_exists(chosen, language)),
			lacking as (
				select * from measured where missing > 0 or stale > 0),
			found as (
				select * from lacking where language = :language and :kind in ('', kind))
			select
				(select coalesce(jsonb_agg(to_jsonb(line) - 'place' order by place), '[]') from (
					select *, row_number() over (order by %1$s) as place from found
					order by place limit :most offset :after) line) as rows,
				(select count(*) from found) as count,
				(select jsonb_agg(tally order by array_position(:asked, name), name) from (
					select language as name, (select count(*) from lacking
						where lacking.language = language.language and :kind in ('', kind)) as number
					from language) tally) as languages,
				(select coalesce(jsonb_agg(tally order by name), '[]') from (
					select kind as name, count(*) as number from lacking where language = :language group by kind) tally) as kinds
			""";

	private final PublicViews views;

	TranslationList(PublicViews views) {
		this.views = views;
	}

	/**
	 * A page of what is not wholly translated.
	 * @param asked the tags of the languages that all content is asked for in
	 */
	public TranslationPage page(TranslationFilter filter, List<String> asked) {
		return views.one(TranslationPage.class, PAGE.formatted(filter.sort().order()),
				Map.of("asked", asked.toArray(String[]::new), "language", filter.language(), "kind", filter.kind(),
						"most", PAGE_SIZE, "after", PAGE_SIZE * (filter.page() - 1)))
			.orElseThrow();
	}

	/** How many pages so many contents have, at least one. */
	public int pages(int count) {
		return Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
	}

}
