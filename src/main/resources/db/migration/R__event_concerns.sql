drop view if exists event_text;
drop view if exists event_address;
drop function if exists is_stale(jsonb);
drop function if exists event_concerns(date);

-- The views that the function reads are made after this file.
set local check_function_bodies = off;

-- Every address on the web that an event leads to, with the date when staff last looked at it.
create view event_address as
select event_id, url, checked
from event_link
where url is not null;

-- What is the matter with public events. A part may leave its outcome to the whole, as it may its date. A link is to be
-- looked at once a year.
create function event_concerns(today date)
	returns table (content uuid, matter text, language text, day date)
	language sql stable as $$
	select e.content, found.matter, null::text, e.first_day
	from public_event e
	cross join lateral (values
		('NO_OUTCOME', e.status = 'SCHEDULED' and e.last_day < today and e.outcome is null and e.parent is null),
		('UNKNOWN_DATES', not e.period_of_whole and least(length(e.period ->> 'from'), length(e.period ->> 'to')) < 10),
		('UNCHECKED_LINKS', exists (
			select
			from event_address a
			where a.event_id = e.id and (a.checked is null or last_day(a.checked) < today - interval '1 year')))
		) as found (matter, is_there)
	where is_there
$$;
