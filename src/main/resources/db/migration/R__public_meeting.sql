drop view if exists public_meeting_party;
drop view if exists public_meeting;

-- What readers may see of a meeting: one that stands alone, or one on the margins of an event that is public.
create view public_meeting as
select m.id,
	m.slug,
	m.kind,
	m.event_id,
	event_ref(e) as event,
	case when m.date is not null then jsonb_build_object('from', m.date, 'to', null)
		when e.starts is not null then jsonb_build_object('from', e.starts, 'to', e.ends)
		else jsonb_build_object('from', whole.starts, 'to', whole.ends) end as period,
	first_day(coalesce(m.date, e.starts, whole.starts)) as first_day,
	m.date_note,
	case when coalesce(m.city, m.venue) is not null or c.code is not null
		then jsonb_build_object('city', m.city, 'venue', m.venue, 'country', country_ref(c)) end as place,
	m.subject,
	(select coalesce(jsonb_agg(to_jsonb(mp) || jsonb_build_object('person', person_ref(p), 'organisation', organisation_ref(o))
			order by mp.position), '[]')
		from meeting_party mp
		join person p on p.id = mp.person_id
		left join organisation o on o.id = mp.organisation_id
		where mp.meeting_id = m.id) as parties
from meeting m
left join event e on e.id = m.event_id
left join event whole on whole.id = e.parent_id
left join country c on c.code = m.country_code
where m.event_id is null or is_public(e);

-- Who took part in which public meeting.
create view public_meeting_party as
select m.id as meeting_id, p.slug as person_slug
from meeting_party mp
join public_meeting m on m.id = mp.meeting_id
join person p on p.id = mp.person_id;
