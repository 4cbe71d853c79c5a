drop view if exists public_publication_publisher;
drop view if exists public_publication;
drop view if exists public_event_publication;

-- Which publications a public event launched, presented or cited, and which of its presentations cite them.
create view public_event_publication as
select e.id as event_id, event_ref(e) as event, first_day(e.starts) as first_day, tie.publication_id, tie.role,
	tie.presentations
from (
	select event_id, publication_id, role, '[]'::jsonb as presentations
	from publication_event
	union all
	select se.event_id, c.publication_id, 'CITED', jsonb_agg(pr.id order by se.position, pr.position)
	from publication_citation c
	join presentation pr on pr.id = c.presentation_id
	join event_session se on se.id = pr.session_id
	group by se.event_id, c.publication_id) tie
join event e on e.id = tie.event_id
where is_public(e);

-- A publication with its publishers and the public events it is tied to.
create view public_publication as
select pub.id,
	pub.slug,
	pub.kind,
	pub.title,
	pub.title_language,
	pub.published,
	pub.relation,
	(select coalesce(jsonb_agg(organisation_ref(o) order by pp.position), '[]')
		from publication_publisher pp
		join organisation o on o.id = pp.organisation_id
		where pp.publication_id = pub.id) as publishers,
	(select coalesce(jsonb_agg(jsonb_build_object('role', tie.role, 'event', tie.event)
			order by tie.first_day, tie.event_id, tie.role), '[]')
		from public_event_publication tie
		where tie.publication_id = pub.id) as occasions
from publication pub;

-- Who published what.
create view public_publication_publisher as
select pp.publication_id, o.slug as organisation_slug
from publication_publisher pp
join organisation o on o.id = pp.organisation_id;
