drop view if exists public_initiative;
drop view if exists initiative_page;
drop view if exists public_event_initiative;

-- Which initiatives were presented, or figures of them given, at which public event.
create view public_event_initiative as
select e.id as event_id, event_ref(e) as event, first_day(e.starts) as first_day, tie.initiative_id
from (
	select initiative_id, event_id
	from initiative_event
	union
	select f.initiative_id, v.event_id
	from figure_value v
	join initiative_figure f on f.id = v.figure_id
	where v.event_id is not null) tie
join event e on e.id = tie.event_id
join initiative i on i.id = tie.initiative_id
where is_public(e) and is_shown(i.content);

-- Every initiative that has a page, those that were withdrawn among them, with the reason. Only the page itself reads this;
-- all else reads public_initiative. The values of a figure stand the newest first: by the date they hold for, or else that
-- of the event at which they were given; of two of one date the one entered later is the newer.
create view initiative_page as
select i.id,
	i.content,
	i.slug,
	i.country_code,
	country_ref(c) as country,
	i.name,
	i.summary,
	i.body,
	case when i.starts is not null then jsonb_build_object('from', i.starts, 'to', i.ends) end as period,
	i.website,
	(select coalesce(jsonb_agg(organisation_ref(o) order by ii.position), '[]')
		from initiative_institution ii
		join organisation o on o.id = ii.organisation_id
		where ii.initiative_id = i.id) as institutions,
	(select coalesce(jsonb_agg(to_jsonb(p) order by p.position), '[]')
		from initiative_part p
		where p.initiative_id = i.id) as parts,
	(select coalesce(jsonb_agg(country_ref(taker) order by taker.code), '[]')
		from initiative_export ie
		join country taker on taker.code = ie.country_code
		where ie.initiative_id = i.id) as exports,
	array(select country_code from initiative_export where initiative_id = i.id) as export_codes,
	(select coalesce(jsonb_agg(topic_ref(t) order by it.position), '[]')
		from initiative_topic it
		join topic t on t.id = it.topic_id
		where it.initiative_id = i.id and is_shown(t.content)) as topics,
	array(
		select t.slug
		from initiative_topic it
		join topic t on t.id = it.topic_id
		where it.initiative_id = i.id and is_shown(t.content)) as topic_slugs,
	(select coalesce(jsonb_agg(event_ref(e) order by first_day(e.starts), e.id), '[]')
		from initiative_event tie
		join event e on e.id = tie.event_id
		where tie.initiative_id = i.id and is_public(e)) as events,
	(select coalesce(jsonb_agg(jsonb_build_object('name', f.name, 'unit', f.unit, 'values', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'count', jsonb_build_object('bound', v.bound, 'value', v.value),
				'as_of', v.as_of,
				'source', v.source,
				'url', v.url,
				'person', person_ref(p),
				'event', case when is_public(e) then event_ref(e) end)
				order by first_day(coalesce(v.as_of, e.starts)) desc nulls last, v.position desc), '[]')
			from figure_value v
			left join person p on p.id = v.person_id
			left join event e on e.id = v.event_id
			where v.figure_id = f.id)) order by f.position), '[]')
		from initiative_figure f
		where f.initiative_id = i.id) as figures,
	case when content.visibility = 'WITHDRAWN' then content.gone_reason end as withdrawn,
	i.words,
	i.names
from initiative i
join content on content.id = i.content and content.visibility in ('PUBLISHED', 'WITHDRAWN')
join country c on c.code = i.country_code;

create view public_initiative as
select *
from initiative_page
where withdrawn is null;
