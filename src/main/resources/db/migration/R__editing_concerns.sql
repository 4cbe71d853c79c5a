drop function if exists translation_concerns(date);
drop function if exists unfinished_records(date);

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

-- Contents of every kind, drafts among them, of which nothing is known but the name that was typed where they were first named.
create function unfinished_records(today date)
	returns table (content uuid, matter text, language text, day date)
	language sql stable as $$
	select content.id, 'NAME_ONLY', null::text, content.changed_at::date
	from content
	join revision on revision.content = content.id and number = latest
	where origin = 'NAMED' and discarded_at is null and visibility in ('NEVER', 'PUBLISHED')
$$;
