-- The languages that a form has columns for, whether or not something is typed there yet.
alter table revision
	add column chosen jsonb generated always as (
		case when jsonb_typeof(form -> 'languages') = 'array' then form -> 'languages' else '[]' end) stored;

-- Every text that was ever saved of a content, by the mark by which translations know the text they were made from.
create function words_by_mark(content uuid) returns table (mark text, word text)
	language sql stable parallel safe as $$
	select distinct on (word) left(encode(sha256(convert_to(word, 'UTF8')), 'hex'), 16), word
	from revision,
		jsonb_path_query(form, 'strict $.** ? (@.type() == "object" && exists (@.source) && exists (@.texts))') as text,
		jsonb_each_text(text -> 'texts') as of_language (language, word)
	where revision.content = $1 and word ~ '\S'
$$;
