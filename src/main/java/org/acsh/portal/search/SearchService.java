package org.acsh.portal.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;

/** Answers questions from what is public. */
@Service
public class SearchService {

	// A word found in a name counts 1, one found in a text 0.4, one found in the name of
	// something related 0.3 for an event and 0.2 for others. How much of a name was typed
	// comes on top: "Korea" is nearer to the country than to its embassy.
	private static final String FIND = """
			with asked as materialized (
				select ordinal, word, anywhere, in_names, coalesce((string_to_array(:latin, ' '))[ordinal], word) as latin,
					count(*) over () as asked
				from search_words(:q)),
			entry as materialized (
				select path, kind, first_day, words, related, case when :guessing then names end as names
				from public_search_entry(cast(:countries as jsonb))),
			own as materialized (
				select path, ordinal, max(strength) as strength
				from (
				select path, ordinal, strength
				from asked
				cross join entry
				cross join lateral (
					select case when words @@ in_names then 1
						when words @@ anywhere then 0.4
						when :guessing then (select max(greatest(word_similarity(word, name), word_similarity(latin, name)))
							from unnest(names) as name)
						else 0 end as strength) as how
				where strength >= case when :guessing then 0.45 else 0.4 end
				union all
				select page.path, ordinal, 0.4
				from asked
				cross join lateral (select distinct path from public_search_page(anywhere)) as page
				where not :guessing) as found
				group by path, ordinal),
			reached as (
				select path, ordinal, max(strength) as strength
				from (
					select path, ordinal, strength
					from own
					union all
					select link.path, ordinal, case kind when 'EVENT' then 0.3 else 0.2 end
					from own
					join (select path, kind, unnest(related) as target from entry) as link on link.target = own.path
					where strength = 1) as ways
				group by path, ordinal),
			met as materialized (
				select path, strength / asked as strength, weakest
				from (
					select path, count(*) as found, sum(strength) as strength, min(strength) as weakest
					from reached
					group by path) as sums
				cross join (select max(asked) as asked from asked) as question
				where case when :guessing then strength >= 0.3 * asked else found = asked end),
			named as materialized (
				select path, kind, first_day,
					(select max(similarity(plain(:q), name)) from unnest(names) as name) as likeness
				from public_search_entry(cast(:countries as jsonb))
				where path = any (array(select path from met))),
			ranked as materialized (
				select path, row_number() over (order by score desc, first_day desc nulls last, path) as place
				from met
				join named using (path)
				cross join lateral (
					select strength + likeness + case
						when weakest < 0.45 or kind in ('EVENT', 'PHASE') then 0
						when kind = 'COUNTRY' then 0.3
						else 0.2 end as score) as rank
				order by place
				limit :most + 1),
			extent as (
				select count(*) as total, least(:page, greatest(1, (least(count(*), :most) - 1) / :size + 1)) as number
				from ranked),
			shown as materialized (
				select path, place
				from ranked, extent
				where (place - 1) / :size + 1 = number)
			select total, number, (
				select coalesce(jsonb_agg(to_jsonb(hit) order by place), '[]')
				from (
					select path, kind, term, form, title, gist, context, period, case when kind = 'MATERIAL' then (
						select jsonb_build_object('page', number, 'text', ts_headline('pg_catalog.simple', text, question,
							'StartSel="", StopSel="", MaxWords=30, MinWords=15'))
						from (select tsquery_or_agg(anywhere) as question from asked) as words,
							public_search_page(question) as page
						where page.path = entry.path
						order by number
						limit 1) end as excerpt
					from public_search_entry(cast(:countries as jsonb)) as entry
					where path = any (array(select path from shown))) as hit
				join shown using (path)) as hits
			from extent
			""";

	private final PublicViews views;

	private final CountryNames countries;

	SearchService(PublicViews views, CountryNames countries) {
		this.views = views;
		this.countries = countries;
	}

	/**
	 * The pages at some addresses, in no order.
	 * @param paths the addresses without the language; those of no page that readers may
	 * see are left out
	 */
	public List<Hit> at(Collection<String> paths) {
		return views.list(Hit.class, """
				select path, kind, term, form, title, gist, context, period, null as excerpt
				from public_search_entry(cast(:countries as jsonb))
				where path = any (:paths)
				""", Map.of("countries", countries.json(), "paths", paths.toArray(String[]::new)));
	}

	/** The pages in which every word of a question is found. */
	Answer answer(Question question) {
		return find(question, false);
	}

	/**
	 * The pages whose names come close to a question, for one that may be misspelt. Names
	 * in other alphabets are compared in Latin letters.
	 */
	Answer guess(Question question) {
		return find(question, true);
	}

	private Answer find(Question question, boolean guessing) {
		if (question.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
			return Answer.NONE;
		}
		return views
			.one(Answer.class, FIND,
					Map.of("q", question.text(), "latin", latin(question), "countries", countries.json(), "guessing",
							guessing, "page", question.pageNumber(), "size", Answer.PAGE_SIZE, "most", Answer.MOST))
			.orElse(Answer.NONE);
	}

	private static String latin(Question question) {
		try {
			return Slug.from(question.text()).value().replace('-', ' ');
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
