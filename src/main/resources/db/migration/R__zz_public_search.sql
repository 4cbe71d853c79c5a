-- What search finds. It is made of the rooms' public_… views and the words of vocabularies alone, so that nothing is found that
-- readers may not see. These are functions, whose bodies PostgreSQL looks up when they run, and no views: a room can drop and
-- recreate its views without regard to search. The planner unfolds them as it does a view.

drop function if exists public_search_entry(jsonb);

-- Everything that has a page of its own. The portal brings the names of
-- countries: each a LocalizedText, by ISO code.
create function public_search_entry(countries jsonb)
	returns table (path text, kind text, term jsonb, form text, title jsonb, gist jsonb, context jsonb, period jsonb, first_day date,
		names text[], words tsvector, related text[])
	language sql stable as $$
	select '/events/' || slug, 'EVENT', kind, null, title, summary, null::jsonb, period, first_day,
		names, e.words || setweight(term_words('event-kinds', kind_code), 'A') || setweight(words_of(array[extract(year from first_day)::text]), 'A'),
		array(
			select '/topics/' || topic from unnest(topic_slugs) as topic
			union all
			select '/countries/' || lower(code) from unnest(country_codes) as code
			union all
			select '/people/' || a.person_slug from public_appearance a where a.event_id = e.id
			union all
			select '/organisations/' || o.organisation_slug from public_event_organisation o where o.event_id = e.id
			union all
			select '/networks/' || network_slug where network_slug is not null)
	from public_event e
	union all
	select '/meetings/' || slug, 'MEETING', null, kind, subject, null, event -> 'title', period, first_day,
		names, words || setweight(words_of(array[extract(year from first_day)::text]), 'A'),
		array(
			select '/topics/' || topic from unnest(topic_slugs) as topic
			union all
			select '/people/' || a.person_slug from public_meeting_party a where a.meeting_id = m.id and person_slug is not null
			union all
			select '/organisations/' || a.organisation_slug from public_meeting_party a
			where a.meeting_id = m.id and organisation_slug is not null
			union all
			select '/countries/' || lower(country_code) where country_code is not null)
	from public_meeting m
	union all
	select '/networks/' || slug, 'NETWORK', null, null, name, purpose, null, null, null,
		names, words,
		array(
			select '/countries/' || lower(code) from unnest(country_codes) as code
			union all
			select '/organisations/' || organisation from unnest(organisation_slugs) as organisation
			union all
			select '/topics/' || topic from unnest(topic_slugs) as topic)
	from public_network
	union all
	select '/publications/' || slug, 'PUBLICATION', kind, null, title, null, (
			select publisher -> 'name' from jsonb_array_elements(publishers) as publisher limit 1), null, first_day,
		names, pub.words || term_words('publication-kinds', kind_code) || setweight(words_of(array[left(published, 4)]), 'A'),
		array(
			select '/organisations/' || (publisher ->> 'slug') from jsonb_array_elements(publishers) as publisher
			union all
			select '/people/' || a.person_slug from public_publication_person a where a.publication_id = pub.id
			union all
			select '/events/' || (tie -> 'event' ->> 'slug') from jsonb_array_elements(occasions) as tie
			union all
			select '/topics/' || topic from unnest(topic_slugs) as topic)
	from public_publication pub
	union all
	select '/materials/' || slug, 'MATERIAL', null, kind, title, null, event -> 'title', null, first_day,
		names, words,
		array(
			select '/events/' || event_slug where event_slug is not null
			union all
			select '/publications/' || (publication ->> 'slug') where publication is not null
			union all
			select '/networks/' || (network ->> 'slug') where network is not null
			union all
			select '/countries/' || lower(country ->> 'code') where country is not null
			union all
			select '/people/' || person from unnest(person_slugs) as person
			union all
			select '/topics/' || topic from unnest(topic_slugs) as topic)
	from public_material
	union all
	select '/news/' || slug, kind, null, null, title, summary, publisher -> 'name',
		case when published is not null then jsonb_build_object('from', published, 'to', null) end, first_day,
		names, words,
		array(
			select '/events/' || (event ->> 'slug') from jsonb_array_elements(events) as event
			union all
			select '/people/' || (person ->> 'slug') from jsonb_array_elements(people) as person
			union all
			select '/publications/' || (work ->> 'slug') from jsonb_array_elements(publications) as work)
	from public_news
	union all
	select '/people/' || slug, 'PERSON', null, null, name, posts -> 0 -> 'title', posts -> 0 -> 'organisation' -> 'name', null, null,
		names, words,
		array(select '/organisations/' || (post -> 'organisation' ->> 'slug') from jsonb_array_elements(posts) as post)
	from public_person
	union all
	select '/organisations/' || slug, 'ORGANISATION', kind, null, o.name, unit, abbreviation, null, null,
		names, o.words || term_words('organisation-kinds', kind_code),
		array['/countries/' || lower(country_code)]
	from public_organisation o
	union all
	select '/countries/' || lower(code), 'COUNTRY', null, null, coalesce(official_name, countries -> code), summary, region -> 'name', null, null,
		names_of(countries -> code) || names_of(official_name) || names_of(full_name) || lower(code),
		setweight(words_of(countries -> code) || words_of(official_name) || words_of(array[code]), 'A') || words, '{}'
	from public_country
	union all
	select '/regions/' || slug, 'REGION', null, null, name, description, null, null, null,
		names, words, array(select '/countries/' || lower(country ->> 'code') from jsonb_array_elements(countries) as country)
	from public_region
	union all
	select '/topics/' || slug, 'TOPIC', null, null, name, description, null, null, null,
		names, words, '{}'
	from public_topic
	union all
	select '/areas/' || slug, 'AREA', null, null, name, description, null, null, null,
		names, words, array(select '/topics/' || (topic ->> 'slug') from jsonb_array_elements(topics) as topic)
	from public_area_of_activity
	union all
	select '/pages/' || slug, 'PAGE', null, null, title, summary, null, null, null, names, words, '{}'
	from public_page
	union all
	select '/programmes/' || slug, 'PROGRAMME', null, null, name, summary, null, null, null,
		names_of(name) || plain(replace(slug, '-', ' ')), words, '{}'
	from public_programme
	union all
	select '/initiatives/' || slug, 'INITIATIVE', null, null, name, summary, countries -> country_code, period, null,
		names, words,
		array['/countries/' || lower(country_code)] || array(select '/topics/' || topic from unnest(topic_slugs) as topic)
	from public_initiative
	union all
	select '/programmes/' || programme_slug || '/phases/' || number, 'PHASE', null, null, name, summary, null, period, null,
		names_of(name), words, '{}'
	from public_phase
$$;

drop function if exists public_search_page(tsquery);

-- The pages of open files in which something stands, with the portal's page that each belongs to.
create function public_search_page(asked tsquery)
	returns table (path text, number int, text text)
	language sql stable as $$
	select '/materials/' || m.slug, p.number, p.text
	from extraction_page p
	join file f on f.digest = p.digest
	join material_version v on v.file = f.id
	join material m on m.id = v.material_id
	where p.words @@ asked and material_file(m) = f.id and material_is_open(m)
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
