-- The words of pages are found by an index, for there are many; they are looked at only where the file is open.
alter table extraction_page add column words tsvector generated always as (
	to_tsvector('pg_catalog.english'::regconfig, plain(text)) || to_tsvector('pg_catalog.russian'::regconfig, plain(text))
		|| to_tsvector('pg_catalog.simple'::regconfig, plain(text))) stored;

create index extraction_page_words on extraction_page using gin (words);

-- Any of several questions.
create aggregate tsquery_or_agg(tsquery) (sfunc = tsquery_or, stype = tsquery);
