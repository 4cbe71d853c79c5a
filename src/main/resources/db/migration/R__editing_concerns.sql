drop function if exists translation_concerns(date);

-- Public contents of every kind of which a translation was made from another source text than the one that readers see.
create function translation_concerns(today date)
	returns table (content uuid, matter text, language text, day date)
	language sql stable as $$
	select content.id, 'STALE_TRANSLATION', language, content.published_at::date
	from content
	join revision on revision.content = content.id and number = published,
		jsonb_object_keys(stale) as language
	where visibility = 'PUBLISHED'
$$;
