drop function if exists event_choice(text);
drop view if exists public_event_organisation;
drop view if exists public_quote;
drop view if exists public_appearance;
drop view if exists public_event;
drop view if exists event_page;

-- Every event that has a page: those that are public, and those that were withdrawn, with the reason. Only the page itself
-- reads this; all else reads public_event. A query that leaves a column out does not pay for it.
create view event_page as
select e.id,
	e.content,
	e.slug,
	e.kind as kind_code,
	term_ref('event-kinds', e.kind) as kind,
	e.title,
	e.summary,
	e.body,
	case when e.starts is not null then jsonb_build_object('from', e.starts, 'to', e.ends)
		else jsonb_build_object('from', whole.starts, 'to', whole.ends) end as period,
	e.starts is null as period_of_whole,
	first_day(coalesce(e.starts, whole.starts)) as first_day,
	last_day(case when e.starts is not null then coalesce(e.ends, e.starts)
		else coalesce(whole.ends, whole.starts) end) as last_day,
	e.period_note,
	e.duration_days,
	e.zone,
	e.format,
	e.more_places,
	case when e.headcount is not null
		then jsonb_build_object('bound', e.headcount_bound, 'value', e.headcount) end as headcount,
	case when e.country_count is not null
		then jsonb_build_object('bound', e.country_count_bound, 'value', e.country_count) end as country_count,
	to_jsonb(e.audience) as audience,
	e.outcome,
	e.follow_up,
	e.status,
	e.status_reason,
	e.words || (select words_agg(p.words) from event_place p where p.event_id = e.id) as words,
	e.names,
	case when c.visibility = 'WITHDRAWN' then c.gone_reason end as withdrawn,
	case when is_shown(whole.content) then whole.slug end as parent_slug,
	programme.slug as programme_slug,
	phase.number as phase_number,
	phase_ref(programme, phase) as phase,
	case when is_shown(whole.content) then event_ref(whole) end as parent,
	case when is_shown(network.content) then network.slug end as network_slug,
	case when is_shown(network.content) then network_ref(network) end as network,
	(select coalesce(jsonb_agg(event_ref(part) order by first_day(part.starts), part.id), '[]')
		from event part
		where part.parent_id = e.id and is_shown(part.content)) as parts,
	(select coalesce(jsonb_agg(to_jsonb(p) || jsonb_build_object('country', country_ref(c)) order by p.position), '[]')
		from event_place p
		left join country c on c.code = p.country_code
		where p.event_id = e.id) as places,
	(select coalesce(jsonb_agg(country_ref(c) order by c.code), '[]')
		from event_country ec
		join country c on c.code = ec.country_code
		where ec.event_id = e.id) as countries,
	array(
		select country_code from event_country where event_id = e.id
		union
		select country_code from event_place where event_id = e.id and country_code is not null) as country_codes,
	array(
		select t.slug
		from event_topic et
		join topic t on t.id = et.topic_id
		where et.event_id = e.id and is_shown(t.content)) as topic_slugs,
	(select coalesce(jsonb_agg(topic_ref(t) order by et.position), '[]')
		from event_topic et
		join topic t on t.id = et.topic_id
		where et.event_id = e.id and is_shown(t.content)) as topics,
	(select coalesce(jsonb_agg(to_jsonb(ep) || jsonb_build_object('organisation', organisation_ref(o)) order by ep.position), '[]')
		from event_partner ep
		join organisation o on o.id = ep.organisation_id
		where ep.event_id = e.id) as partners,
	(select coalesce(jsonb_agg(to_jsonb(s) || jsonb_build_object('person', person_ref(p), 'organisation', organisation_ref(o))
			order by s.position), '[]')
		from event_speaker s
		join person p on p.id = s.person_id
		left join organisation o on o.id = s.organisation_id
		where s.event_id = e.id) as speakers,
	(select coalesce(jsonb_agg(to_jsonb(se) || jsonb_build_object(
			'institution', organisation_ref(institution),
			'speakers', (
				select coalesce(jsonb_agg(to_jsonb(s) || jsonb_build_object('person', person_ref(p), 'organisation', organisation_ref(o))
					order by s.position), '[]')
				from session_speaker s
				join person p on p.id = s.person_id
				left join organisation o on o.id = s.organisation_id
				where s.session_id = se.id),
			'presentations', (
				select coalesce(jsonb_agg(to_jsonb(pr) || jsonb_build_object(
					'speakers', (
						select coalesce(jsonb_agg(to_jsonb(s) || jsonb_build_object('person', person_ref(p), 'organisation', organisation_ref(o))
							order by s.position), '[]')
						from presentation_speaker s
						join person p on p.id = s.person_id
						left join organisation o on o.id = s.organisation_id
						where s.presentation_id = pr.id)) order by pr.position), '[]')
				from presentation pr
				where pr.session_id = se.id))
			order by se.day nulls last, coalesce(se.starts_at, (
				-- A session without a time stays behind the one it was entered after.
				select before.starts_at
				from event_session before
				where before.event_id = se.event_id and before.day is not distinct from se.day
					and before.position < se.position and before.starts_at is not null
				order by before.position desc
				limit 1), '00:00'), se.position), '[]')
		from event_session se
		left join organisation institution on institution.id = se.institution_id
		where se.event_id = e.id) as sessions,
	(select coalesce(jsonb_agg(to_jsonb(q) || jsonb_build_object('person', person_ref(p)) order by q.position), '[]')
		from event_quote q
		left join person p on p.id = q.person_id
		where q.event_id = e.id) as quotes,
	(select coalesce(jsonb_agg(to_jsonb(l) || jsonb_build_object('publisher', organisation_ref(o)) order by l.position), '[]')
		from event_link l
		left join organisation o on o.id = l.publisher_id
		where l.event_id = e.id) as links
from event e
join content c on c.id = e.content and c.visibility in ('PUBLISHED', 'WITHDRAWN')
-- A part that leaves its date to the whole keeps it when the whole is taken away from readers.
left join event whole on whole.id = e.parent_id
left join (phase
	join programme on programme.id = phase.programme_id and is_shown(programme.content)) on phase.id = e.phase_id
left join network on network.id = e.network_id
where e.starts is not null or whole.starts is not null;

-- What readers may see of an event, everywhere.
create view public_event as
select *
from event_page
where withdrawn is null;

-- Who took part in which event, in which role, with the title and employer held then.
create view public_appearance as
select e.id as event_id, p.slug as person_slug, person_ref(p) as person, a.role, a.title_then,
	o.slug as organisation_slug, organisation_ref(o) as organisation
from (
	select event_id, person_id, role, title_then, organisation_id, position
	from event_speaker
	union all
	select se.event_id, s.person_id, s.role, s.title_then, s.organisation_id, s.position
	from session_speaker s
	join event_session se on se.id = s.session_id
	union all
	select se.event_id, s.person_id, s.role, s.title_then, s.organisation_id, s.position
	from presentation_speaker s
	join presentation pr on pr.id = s.presentation_id
	join event_session se on se.id = pr.session_id) a
join event e on e.id = a.event_id and is_shown(e.content)
join person p on p.id = a.person_id
left join organisation o on o.id = a.organisation_id;

-- Whose words are given at which event, and as whose.
create view public_quote as
select e.id as event_id, p.slug as person_slug, q.attribution
from event_quote q
join event e on e.id = q.event_id and is_shown(e.content)
join person p on p.id = q.person_id;

-- How an institution is part of an event: as a partner by role, visited by the delegation, as the publisher of what the event
-- leads to, or as a speaker's employer then.
create view public_event_organisation as
select e.id as event_id, o.slug as organisation_slug, a.role, a.session
from (
	select event_id, organisation_id, role, null::jsonb as session
	from event_partner
	union all
	select event_id, institution_id, 'VISITED', jsonb_build_object('key', key, 'title', title, 'description', description)
	from event_session
	where institution_id is not null
	union all
	select distinct event_id, publisher_id, 'PUBLISHER', null::jsonb
	from event_link
	where publisher_id is not null) a
join event e on e.id = a.event_id and is_shown(e.content)
join organisation o on o.id = a.organisation_id
union all
select distinct event_id, organisation_slug, 'EMPLOYER', null::jsonb
from public_appearance
where organisation_slug is not null;

-- Events as forms can name them, whoever may see them, with the year that tells one from the next. Drafts that readers never saw
-- are among them; they have no year, for their dates are but typed.
create function event_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select e.slug, in_language(e.title, language), left(coalesce(e.starts, whole.starts), 4), e.names
	from event e
	left join event whole on whole.id = e.parent_id
	union all
	select c.slug, coalesce(nullif(in_language(c.title, language), ''), nullif(c.title -> 'texts' ->> (c.title ->> 'source'), ''), c.slug),
		'', names_of(c.title)
	from content c
	where c.kind = 'events' and c.published is null and c.discarded_at is null and c.slug is not null
$$;
