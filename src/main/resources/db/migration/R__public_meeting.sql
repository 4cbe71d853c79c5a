drop function if exists meeting_choice(text);
drop view if exists public_meeting_party;
drop view if exists public_meeting;
drop view if exists meeting_page;

-- Every meeting that has a page: those that are public, and those that were withdrawn, with the reason. Only the page itself
-- reads this; all else reads public_meeting. What was agreed among partners or staff is not in it.
create view meeting_page as
select m.id,
	m.content,
	m.slug,
	m.kind,
	m.subject,
	case when is_shown(e.content) then e.id end as event_id,
	case when is_shown(e.content) then event_ref(e) end as event,
	case when m.date is not null then jsonb_build_object('from', m.date, 'to', null)
		when e.starts is not null then jsonb_build_object('from', e.starts, 'to', e.ends)
		else jsonb_build_object('from', whole.starts, 'to', whole.ends) end as period,
	m.date is null as period_of_event,
	first_day(coalesce(m.date, e.starts, whole.starts)) as first_day,
	last_day(case when m.date is not null then m.date
		when e.starts is not null then coalesce(e.ends, e.starts)
		else coalesce(whole.ends, whole.starts) end) as last_day,
	m.date_note,
	m.country_code,
	case when coalesce(m.city, m.venue) is not null or land.code is not null
		then jsonb_build_object('city', m.city, 'venue', m.venue, 'country', country_ref(land)) end as place,
	(select coalesce(jsonb_agg(to_jsonb(mp) || jsonb_build_object('person', person_ref(p), 'organisation', organisation_ref(o))
			order by mp.position), '[]')
		from meeting_party mp
		left join person p on p.id = mp.person_id
		left join organisation o on o.id = mp.organisation_id
		where mp.meeting_id = m.id) as parties,
	array(
		select t.slug
		from meeting_topic mt
		join topic t on t.id = mt.topic_id
		where mt.meeting_id = m.id and is_shown(t.content)) as topic_slugs,
	(select coalesce(jsonb_agg(topic_ref(t) order by mt.position), '[]')
		from meeting_topic mt
		join topic t on t.id = mt.topic_id
		where mt.meeting_id = m.id and is_shown(t.content)) as topics,
	(select coalesce(jsonb_agg(jsonb_build_object('text', mp.text, 'person', person_ref(p), 'organisation', organisation_ref(o),
			'due', mp.due, 'state', mp.state) order by mp.position), '[]')
		from meeting_point mp
		left join person p on p.id = mp.person_id
		left join organisation o on o.id = mp.organisation_id
		where mp.meeting_id = m.id and mp.confidentiality = 'PUBLIC') as points,
	(select coalesce(jsonb_agg(to_jsonb(mo) order by mo.position), '[]')
		from meeting_outcome mo
		where mo.meeting_id = m.id) as outcomes,
	m.words
		|| (select words_agg(mp.words) from meeting_point mp where mp.meeting_id = m.id and mp.confidentiality = 'PUBLIC')
		|| (select words_agg(mo.words) from meeting_outcome mo where mo.meeting_id = m.id) as words,
	m.names,
	case when c.visibility = 'WITHDRAWN' then c.gone_reason end as withdrawn
from meeting m
join content c on c.id = m.content and c.visibility in ('PUBLISHED', 'WITHDRAWN')
-- A meeting that leaves its date to the event keeps it when the event is taken away from readers.
left join event e on e.id = m.event_id
left join event whole on whole.id = e.parent_id
left join country land on land.code = m.country_code
where coalesce(m.date, e.starts, whole.starts) is not null;

-- What readers may see of a meeting, everywhere.
create view public_meeting as
select *
from meeting_page
where withdrawn is null;

-- Who took part in which meeting, or has to see to something that was agreed there in public.
create view public_meeting_party as
select m.id as meeting_id, p.slug as person_slug, o.slug as organisation_slug
from (
	select meeting_id, person_id, organisation_id
	from meeting_party
	union
	select meeting_id, person_id, organisation_id
	from meeting_point
	where confidentiality = 'PUBLIC') a
join meeting m on m.id = a.meeting_id and is_shown(m.content)
left join person p on p.id = a.person_id
left join organisation o on o.id = a.organisation_id;

-- Meetings as forms of other records can name them, whoever may see them, with the year that tells one from the next.
create function meeting_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select m.slug, in_language(m.subject, language), left(coalesce(m.date, e.starts, whole.starts), 4), m.names
	from meeting m
	left join event e on e.id = m.event_id
	left join event whole on whole.id = e.parent_id
$$;
