-- Presentations as forms of other records can name them: by event, session and key, with those who gave them.
create or replace function presentation_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select e.slug || '/' || se.key || '/' || pr.key,
		coalesce(in_language(pr.title, language), in_language(e.title, language)),
		given.speakers,
		coalesce(names_of(pr.title), '{}') || e.names || given.names
	from presentation pr
	join event_session se on se.id = pr.session_id
	join event e on e.id = se.event_id
	cross join lateral (
		select string_agg(in_language(p.name, language), ', ' order by s.position) as speakers,
			coalesce(array_agg(plain(in_language(p.name, language))), '{}') as names
		from presentation_speaker s
		join person p on p.id = s.person_id
		where s.presentation_id = pr.id) as given
$$;
