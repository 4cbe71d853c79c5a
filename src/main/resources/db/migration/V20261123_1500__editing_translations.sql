-- How far a form is translated. A text in languages is an object with a source and texts, wherever in the form it stands.

-- By language, in how many texts of a form something is typed; "all" is the number of texts.
create function texts_by_language(form jsonb) returns jsonb
	language sql immutable parallel safe as $$
	with text as (
		select text -> 'texts' as words
		from jsonb_path_query(form, 'strict $.** ? (@.type() == "object" && exists (@.source) && exists (@.texts))') as text),
	written as (
		select language, count(*) as number
		from text, jsonb_each_text(words) as of_language (language, word)
		where word ~ '\S'
		group by language
		union all
		select 'all', count(*)
		from text
		where exists (select from jsonb_each_text(words) as of_language (language, word) where word ~ '\S'))
	select jsonb_object_agg(language, number)
	from written
$$;

-- By language, in how many texts of a form the translation was made from another source text than the present one.
create function stale_by_language(form jsonb) returns jsonb
	language sql immutable parallel safe as $$
	with text as (
		select text, text -> 'texts' ->> (text ->> 'source') as original
		from jsonb_path_query(form, 'strict $.** ? (@.type() == "object" && exists (@.source) && exists (@.texts))') as text),
	stale as (
		select language, count(*) as number
		from text, jsonb_each_text(text -> 'texts') as of_language (language, word)
		where word ~ '\S' and original ~ '\S' and language <> text ->> 'source' and text -> 'madeFrom' ->> language
			is distinct from left(encode(sha256(convert_to(original, 'UTF8')), 'hex'), 16)
		group by language)
	select coalesce(jsonb_object_agg(language, number), '{}')
	from stale
$$;

alter table revision
	add column texts jsonb not null generated always as (texts_by_language(form)) stored,
	add column stale jsonb not null generated always as (stale_by_language(form)) stored;
