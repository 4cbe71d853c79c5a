-- Words that search compares: small letters without accents, ё as е, so that João is found as joao and Пёнджун as Пенджун.

create function plain(written text) returns text
	language sql immutable strict parallel safe
	return lower(unaccent('unaccent'::regdictionary, written));

create aggregate words_agg(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');

-- The texts of a LocalizedText in all its languages, plain.
create function names_of(localized jsonb) returns text[]
	language sql immutable parallel safe
	return array(select plain(value) from jsonb_each_text(localized -> 'texts'));

-- What people make of a name in each language by the initials of its longer words: AI, ИИ, OECD, ОЭСР.
create function initials_of(localized jsonb) returns text[]
	language sql immutable parallel safe
	return array(
		select string_agg(left(word, 1), '' order by position)
		from unnest(names_of(localized)) with ordinality as names (name, language),
			regexp_split_to_table(name, '\s+') with ordinality as words (word, position)
		where length(word) > 3
		group by language
		having count(*) > 1);

create or replace function words_of(localized jsonb) returns tsvector
	language sql immutable parallel safe
	return to_tsvector('pg_catalog.english'::regconfig, array_to_string(names_of(localized), ' '))
		|| to_tsvector('pg_catalog.russian'::regconfig, array_to_string(names_of(localized), ' '))
		|| to_tsvector('pg_catalog.simple'::regconfig, array_to_string(names_of(localized), ' '));

create or replace function asked_for(typed text) returns tsquery
	language sql immutable parallel safe
	return websearch_to_tsquery('pg_catalog.english'::regconfig, plain(typed))
		|| websearch_to_tsquery('pg_catalog.russian'::regconfig, plain(typed))
		|| websearch_to_tsquery('pg_catalog.simple'::regconfig, plain(typed));

-- The words of several names as they are written.
create function words_of(names text[]) returns tsvector
	language sql immutable parallel safe
	return to_tsvector('pg_catalog.simple'::regconfig, plain(array_to_string(names, ' ')));

-- In all that follows the words of a thing's names have the weight A, what is said about it has none.
alter table event alter column words
	set expression as (setweight(words_of(title) || words_of(array[replace(slug, '-', ' ')]), 'A')
		|| words_of(summary) || words_of(body));
alter table event_place add column words tsvector
	generated always as (words_of(city) || words_of(venue)) stored;
alter table topic add column words tsvector
	generated always as (setweight(words_of(name) || words_of(initials_of(name)), 'A')) stored;
alter table programme add column words tsvector
	generated always as (setweight(words_of(name), 'A') || words_of(summary)) stored;
alter table phase add column words tsvector
	generated always as (setweight(words_of(name), 'A') || words_of(summary)) stored;
alter table organisation add column words tsvector
	generated always as (setweight(words_of(name) || words_of(abbreviation) || words_of(initials_of(name))
		|| words_of(array[slug]), 'A') || words_of(unit)) stored;
alter table organisation_other_name add column words tsvector
	generated always as (setweight(words_of(array[name]), 'A')) stored;
alter table person add column words tsvector
	generated always as (setweight(words_of(name) || words_of(array[slug]), 'A')) stored;
alter table person_other_name add column words tsvector
	generated always as (setweight(words_of(array[name]), 'A')) stored;
alter table person_post add column words tsvector
	generated always as (words_of(title)) stored;

-- Names as a whole, to be compared with what may be misspelt.
alter table event add column names text[]
	generated always as (names_of(title) || plain(replace(slug, '-', ' '))) stored;
alter table topic add column names text[]
	generated always as (names_of(name) || initials_of(name) || plain(replace(slug, '-', ' '))) stored;
alter table organisation add column names text[]
	generated always as (names_of(name) || names_of(abbreviation) || initials_of(name) || plain(replace(slug, '-', ' '))) stored;
alter table person add column names text[]
	generated always as (names_of(name) || plain(replace(slug, '-', ' '))) stored;
