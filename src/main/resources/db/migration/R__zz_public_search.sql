-- What search finds. It is made of the rooms' public_… views alone, so that nothing is found that readers may not see.
-- These are functions, whose bodies PostgreSQL looks up when they run, and no views: a room can drop and recreate its
-- views without regard to search. The planner unfolds them as it does a view.

drop function if exists public_search_entry(jsonb);

-- Everything that has a page of its own, and topics, which lead to their events. The portal brings the names of
-- countries and of kinds of events: each a LocalizedText, by ISO code and by constant.
create function public_search_entry(vocabulary jsonb)
	returns table (path text, kind text, form text, title jsonb, gist jsonb, context jsonb, period jsonb, first_day date,
		names text[], words tsvector, related text[])
	language sql stable as $$
	select '/events/' || slug, 'EVENT', kind, title, summary, null::jsonb, period, first_day,
		names, e.words || called.words || setweight(words_of(array[extract(year from first_day)::text]), 'A'),
		array(
			select '/events?topic=' || topic from unnest(topic_slugs) as topic
			union all
			select '/countries/' || lower(code) from unnest(country_codes) as code
			union all
			select '/people/' || a.person_slug from public_appearance a where a.event_id = e.id
			union all
			select '/organisations/' || o.organisation_slug from public_event_organisation o where o.event_id = e.id)
	from public_event e
	join (
		select key, setweight(words_of(value), 'A') as words
		from jsonb_each(vocabulary -> 'kinds')) as called on called.key = kind
	union all
	select '/people/' || slug, 'PERSON', null, name, posts -> 0 -> 'title', posts -> 0 -> 'organisation' -> 'name', null, null,
		names, words,
		array(select '/organisations/' || (post -> 'organisation' ->> 'slug') from jsonb_array_elements(posts) as post)
	from public_person
	union all
	select '/organisations/' || slug, 'ORGANISATION', kind, name, unit, abbreviation, null, null,
		names, words,
		array['/countries/' || lower(country_code)]
	from public_organisation
	union all
	select '/countries/' || lower(code), 'COUNTRY', null, coalesce(official_name, vocabulary -> 'countries' -> code), null, region -> 'name', null, null,
		names_of(vocabulary -> 'countries' -> code) || names_of(official_name) || lower(code),
		setweight(words_of(vocabulary -> 'countries' -> code) || words_of(official_name) || words_of(array[code]), 'A'), '{}'
	from public_country
	union all
	select '/events?topic=' || slug, 'TOPIC', null, name, null, null, null, null,
		names, words, '{}'
	from public_topic
	union all
	select '/pages/' || slug, 'PAGE', null, title, summary, null, null, null, names, words, '{}'
	from public_page
	union all
	select '/programmes/' || slug, 'PROGRAMME', null, name, summary, null, null, null,
		names_of(name) || plain(replace(slug, '-', ' ')), words, '{}'
	from public_programme
	union all
	select '/programmes/' || programme_slug || '/phases/' || number, 'PHASE', null, name, summary, null, period, null,
		names_of(name), words, '{}'
	from public_phase
$$;

drop function if exists search_words(text);

-- The words a reader typed, each to be found by its stem in English or Russian or, from three letters on, by its
-- beginning. Words that every text has ("the", «и») count only where there are no others.
create function search_words(typed text)
	returns table (ordinal bigint, word text, anywhere tsquery, in_names tsquery)
	language sql stable as $$
	with words as (
		select ordinal, word, word || case when length(word) > 2 then ':*' else '' end as beginning,
			numnode(plainto_tsquery('pg_catalog.english', word)) = 0
				or numnode(plainto_tsquery('pg_catalog.russian', word)) = 0 as is_common
		from regexp_split_to_table(plain(typed), '[^[:alnum:]]+') with ordinality as typed_words (word, ordinal)
		where word <> ''
		order by ordinal
		limit 10)
	select ordinal, word,
		to_tsquery('pg_catalog.english', word) || to_tsquery('pg_catalog.russian', word) || to_tsquery('pg_catalog.simple', beginning),
		to_tsquery('pg_catalog.english', word || ':A') || to_tsquery('pg_catalog.russian', word || ':A')
			|| to_tsquery('pg_catalog.simple', case when length(word) > 2 then beginning || 'A' else word || ':A' end)
	from words
	where not is_common or (select bool_and(is_common) from words)
$$;
