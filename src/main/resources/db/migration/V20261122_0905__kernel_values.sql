-- Values that every room's tables and views speak.

create sequence entity_id increment by 50;

-- A date known to the year, the month or the day, as ISO 8601 text of reduced precision: 2024, 2025-10, 2024-05-16.
create domain partial_date as text
	check (value ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$');

-- The first and the last day that a partial date can mean; null for none. Not "strict": then PostgreSQL writes them into
-- the query in place of a call, which is several times faster in a list of thousands.
create function first_day(known text) returns date
	language sql immutable parallel safe
	return make_date(split_part(known, '-', 1)::int,
		coalesce(nullif(split_part(known, '-', 2), ''), '1')::int,
		coalesce(nullif(split_part(known, '-', 3), ''), '1')::int);

create function last_day(known text) returns date
	language sql immutable parallel safe
	return case length(known)
		when 10 then first_day(known)
		when 7 then (first_day(known) + interval '1 month' - interval '1 day')::date
		else (first_day(known) + interval '1 year' - interval '1 day')::date
	end;

-- The text of a LocalizedText in a language, or its source text where that translation is missing.
create function in_language(localized jsonb, language text) returns text
	language sql immutable strict parallel safe
	return coalesce(localized -> 'texts' ->> language, localized -> 'texts' ->> (localized ->> 'source'));

-- The words of a LocalizedText in all its languages, stemmed as English and as Russian and also kept as written.
create function words_of(localized jsonb) returns tsvector
	language sql immutable parallel safe
	return to_tsvector('pg_catalog.english'::regconfig, coalesce(localized -> 'texts', '{}'))
		|| to_tsvector('pg_catalog.russian'::regconfig, coalesce(localized -> 'texts', '{}'))
		|| to_tsvector('pg_catalog.simple'::regconfig, coalesce(localized -> 'texts', '{}'));

-- What a reader typed, looked for under the same three readings.
create function asked_for(typed text) returns tsquery
	language sql immutable parallel safe
	return websearch_to_tsquery('pg_catalog.english'::regconfig, typed)
		|| websearch_to_tsquery('pg_catalog.russian'::regconfig, typed)
		|| websearch_to_tsquery('pg_catalog.simple'::regconfig, typed);
