drop function if exists topic_choice(text);
drop function if exists phase_choice(text);
drop view if exists public_programme;
drop view if exists public_phase;
drop view if exists public_area_of_activity;
drop view if exists public_topic;

-- A phase with its member countries and its partners by role.
create view public_phase as
select p.slug as programme_slug,
	p.name as programme_name,
	ph.number,
	ph.name,
	ph.summary,
	jsonb_build_object('from', ph.starts, 'to', ph.ends) as period,
	to_jsonb(ph.activities) as activities,
	(select coalesce(jsonb_agg(country_ref(c) order by c.code), '[]')
		from phase_member m join country c on c.code = m.country_code
		where m.phase_id = ph.id) as members,
	(select coalesce(jsonb_agg(jsonb_build_object('role', pp.role, 'organisation', organisation_ref(o)) order by pp.position), '[]')
		from phase_partner pp join organisation o on o.id = pp.organisation_id
		where pp.phase_id = ph.id) as partners,
	ph.words
from phase ph
join programme p on p.id = ph.programme_id;

-- A programme with its phases, the latest first.
create view public_programme as
select p.slug,
	p.name,
	p.summary,
	(select coalesce(jsonb_agg(to_jsonb(ph) order by ph.number desc), '[]')
		from public_phase ph where ph.programme_slug = p.slug) as phases,
	p.words
from programme p;

create view public_area_of_activity as
select slug, name, description, position
from area_of_activity;

create view public_topic as
select slug, name, words, names
from topic
where listed;

-- Topics and phases as forms can name them.
create function topic_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select slug, in_language(name, language), null::text, names
	from topic
$$;

create function phase_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select p.slug || '/' || ph.number, in_language(ph.name, language), in_language(p.name, language),
		names_of(ph.name) || names_of(p.name) || ph.number::text
	from phase ph
	join programme p on p.id = ph.programme_id
$$;
