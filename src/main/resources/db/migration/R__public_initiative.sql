drop view if exists public_initiative;
drop view if exists public_event_initiative;

-- Which initiatives were presented at which public event.
create view public_event_initiative as
select e.id as event_id, event_ref(e) as event, first_day(e.starts) as first_day, tie.initiative_id
from initiative_event tie
join event e on e.id = tie.event_id
where is_public(e);

-- A country's initiative with the public events at which it was presented.
create view public_initiative as
select i.id,
	i.slug,
	i.country_code,
	country_ref(c) as country,
	i.name,
	(select coalesce(jsonb_agg(tie.event order by tie.first_day, tie.event_id), '[]')
		from public_event_initiative tie
		where tie.initiative_id = i.id) as events
from initiative i
join country c on c.code = i.country_code;
