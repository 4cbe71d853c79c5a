drop function if exists topic_choice(text);
drop function if exists topic_spelling();
drop function if exists area_choice(text);
drop function if exists phase_choice(text);
drop view if exists public_programme;
drop view if exists programme_page;
drop view if exists public_phase;
drop view if exists phase_page;
drop view if exists public_area_of_activity;
drop view if exists area_page;
drop view if exists public_topic;
drop view if exists topic_page;

-- A phase with its member countries and its partners by role. Only the pages of its programme read this, which may be
-- withdrawn; all else reads public_phase.
create view phase_page as
select p.content,
	p.slug as programme_slug,
	p.name as programme_name,
	p.slug || '-' || ph.number as key,
	phase_ref(p, ph) as ref,
	ph.number,
	ph.name,
	ph.summary,
	jsonb_build_object('from', ph.starts, 'to', ph.ends) as period,
	to_jsonb(ph.activities) as activities,
	(select coalesce(jsonb_agg(country_ref(c) order by c.code), '[]')
		from phase_member m join country c on c.code = m.country_code
		where m.phase_id = ph.id) as members,
	(select coalesce(jsonb_agg(jsonb_build_object('country', m.country_code, 'since', m.since) order by m.country_code), '[]')
		from phase_member m
		where m.phase_id = ph.id and m.since is not null) as joined,
	(select coalesce(jsonb_agg(jsonb_build_object('role', pp.role, 'organisation', organisation_ref(o)) order by pp.position), '[]')
		from phase_partner pp join organisation o on o.id = pp.organisation_id
		where pp.phase_id = ph.id) as partners,
	ph.words
from phase ph
join programme p on p.id = ph.programme_id;

create view public_phase as
select *
from phase_page
where is_shown(content);

-- A programme with its phases, the latest first; withdrawn ones among them, with the reason.
create view programme_page as
select p.content,
	p.slug,
	p.name,
	p.summary,
	(select coalesce(jsonb_agg(to_jsonb(ph) order by ph.number desc), '[]')
		from phase_page ph where ph.content = p.content) as phases,
	case when c.visibility = 'WITHDRAWN' then c.gone_reason end as withdrawn,
	p.words
from programme p
join content c on c.id = p.content and c.visibility in ('PUBLISHED', 'WITHDRAWN');

create view public_programme as
select *
from programme_page
where withdrawn is null;

-- A subject with what it is part of and what is part of it; withdrawn ones among them, with the reason. A part belongs to
-- the area of its whole unless it has one of its own.
create view topic_page as
select t.id,
	t.content,
	t.slug,
	t.name,
	t.description,
	case when is_shown(whole.content) then topic_ref(whole) end as parent,
	case when is_shown(a.content) then area_ref(a) end as area,
	(select coalesce(jsonb_agg(topic_ref(part) order by part.slug), '[]')
		from topic part
		where part.parent_id = t.id and is_shown(part.content)) as parts,
	case when c.visibility = 'WITHDRAWN' then c.gone_reason end as withdrawn,
	t.words,
	t.names
from topic t
join content c on c.id = t.content and c.visibility in ('PUBLISHED', 'WITHDRAWN')
left join topic whole on whole.id = t.parent_id
left join area a on a.id = coalesce(t.area_id, whole.area_id);

create view public_topic as
select *
from topic_page
where withdrawn is null;

-- An area of activity with its topics; withdrawn ones among them, with the reason.
create view area_page as
select a.id,
	a.content,
	a.slug,
	a.name,
	a.description,
	(select coalesce(jsonb_agg(jsonb_build_object('slug', t.slug, 'name', t.name) order by t.slug), '[]')
		from public_topic t
		where t.area ->> 'slug' = a.slug) as topics,
	case when c.visibility = 'WITHDRAWN' then c.gone_reason end as withdrawn,
	a.words,
	a.names
from area a
join content c on c.id = a.content and c.visibility in ('PUBLISHED', 'WITHDRAWN');

create view public_area_of_activity as
select *
from area_page
where withdrawn is null;

-- Topics, areas and phases as forms can name them; drafts of topics among them.
create function topic_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select slug, in_language(name, language), null::text, names
	from topic
	where can_be_named(content)
	union all
	select *
	from draft_choice('topics', language)
$$;

-- What topics that were entered twice are told by: their names, those of drafts among them.
create function topic_spelling()
	returns table (content uuid, spellings text[], shared bigint[], apart text)
	language sql stable as $$
	select id, wordings_of(title) || spelt(slug), '{}'::bigint[], null::text
	from content
	where kind = 'topics' and slug is not null and discarded_at is null and visibility not in ('GONE', 'REDIRECTED')
$$;

create function area_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select slug, in_language(name, language), null::text, names
	from area
	where can_be_named(content)
$$;

-- Names of phases are long and alike: the number and the years, which tell them apart, stand first.
create function phase_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select p.slug || '/' || ph.number, label, in_language(p.name, language),
		names_of(ph.name) || names_of(p.name) || ph.number::text || label
	from phase ph
	join programme p on p.id = ph.programme_id,
		concat(case language
				when 'ru' then 'Этап ' || ph.number
				when 'kk' then ph.number || '-кезең'
				when 'ko' then ph.number || '단계'
				else 'Phase ' || ph.number
			end, ', ', left(ph.starts, 4), '–' || left(ph.ends, 4), ': ', in_language(ph.name, language)) as label
$$;
