drop view if exists event_text;
drop view if exists event_address;

-- Whether a translation in a LocalizedText was made from another source text than the present one, as in Java.
create or replace function is_stale(localized jsonb) returns boolean
	language sql stable parallel safe
	as $$
	select exists (
		select from jsonb_object_keys(localized -> 'texts') as language
		where language <> localized ->> 'source' and localized -> 'madeFrom' ->> language is distinct from
			left(encode(sha256(convert_to(localized -> 'texts' ->> (localized ->> 'source'), 'UTF8')), 'hex'), 16))
$$;

-- Every text in languages that an event has.
create view event_text as
with agenda as (
	select event_id, id as session_id, null::bigint as presentation_id
	from event_session
	union all
	select event_id, null, presentation.id
	from presentation
	join event_session on event_session.id = session_id)
select id as event_id, localized
from event, lateral (values (title), (summary), (body), (period_note), (outcome), (follow_up), (status_reason)) as texts (localized)
where localized is not null
union all
select event_id, localized
from event_place, lateral (values (city), (venue)) as texts (localized)
where localized is not null
union all
select event_id, localized
from event_session, lateral (values (title), (description), (city), (venue)) as texts (localized)
where localized is not null
union all
select event_id, localized
from presentation
join agenda on presentation_id = id, lateral (values (title), (summary)) as texts (localized)
where localized is not null
union all
select event_id, localized
from event_quote, lateral (values (event_quote.text), (attribution)) as texts (localized)
where localized is not null
union all
select event_id, title_then
from event_speaker
where title_then is not null
union all
select event_id, title_then
from session_speaker
join agenda using (session_id)
where title_then is not null
union all
select event_id, title_then
from presentation_speaker
join agenda using (presentation_id)
where title_then is not null
union all
select event_id, title
from event_link
where title is not null
union all
select event_id, title
from presentation_link
join agenda using (presentation_id)
where title is not null;

-- Every address on the web that an event leads to, with the date when staff last looked at it.
create view event_address as
select event_id, url, checked
from event_link
where url is not null
union all
select event_id, url, checked
from presentation_link
join presentation on presentation.id = presentation_id
join event_session on event_session.id = session_id
where url is not null;
