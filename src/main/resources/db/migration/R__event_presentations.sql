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

-- Sessions and presentations alike, with the event that they are of.
create or replace function agenda_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select slug, name, detail, names from presentation_choice(language)
	union all
	select e.slug || '/' || se.key,
		coalesce(in_language(se.title, language), in_language(o.name, language), in_language(e.title, language)),
		case when se.title is null and o.id is null then se.key else in_language(e.title, language) end,
		coalesce(names_of(se.title), '{}') || coalesce(names_of(o.name), '{}') || e.names
	from event_session se
	join event e on e.id = se.event_id
	left join organisation o on o.id = se.institution_id
$$;
