drop view if exists public_publication_meeting;
drop function if exists publication_choice(text);
drop view if exists public_publication_person;
drop view if exists public_publication_organisation;
drop view if exists public_publication;
drop view if exists publication_page;
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

-- Every publication that has a page: those that are public, and those that were withdrawn, with the reason. Only the page
-- itself reads this; all else reads public_publication.
create view publication_page as
select pub.id,
	pub.content,
	pub.slug,
	pub.kind as kind_code,
	term_ref('publication-kinds', pub.kind) as kind,
	pub.title,
	pub.title_language,
	pub.published,
	first_day(pub.published) as first_day,
	pub.relation,
	pub.summary,
	to_jsonb(pub.languages) as languages,
	pub.isbn,
	pub.issn,
	pub.doi,
	pub.series,
	pub.series_number,
	pub.licence,
	pub.licence_note,
	pub.url,
	pub.words,
	pub.names,
	case when c.visibility = 'WITHDRAWN' then c.gone_reason end as withdrawn,
	(select coalesce(jsonb_agg(jsonb_build_object('name', a.name, 'person', person_ref(p), 'organisation', organisation_ref(o))
			order by a.position), '[]')
		from publication_author a
		left join person p on p.id = a.person_id
		left join organisation o on o.id = a.organisation_id
		where a.publication_id = pub.id) as authors,
	(select coalesce(jsonb_agg(organisation_ref(o) order by pp.position), '[]')
		from publication_publisher pp
		join organisation o on o.id = pp.organisation_id
		where pp.publication_id = pub.id) as publishers,
	array(
		select t.slug
		from publication_topic pt
		join topic t on t.id = pt.topic_id
		where pt.publication_id = pub.id and is_shown(t.content)) as topic_slugs,
	(select coalesce(jsonb_agg(topic_ref(t) order by pt.position), '[]')
		from publication_topic pt
		join topic t on t.id = pt.topic_id
		where pt.publication_id = pub.id and is_shown(t.content)) as topics,
	(select coalesce(jsonb_agg(jsonb_build_object('role', tie.role, 'event', tie.event, 'talks', (
			select coalesce(jsonb_agg(jsonb_build_object('title', pr.title, 'speakers', (
				select coalesce(jsonb_agg(person_ref(p) order by s.position), '[]')
				from presentation_speaker s
				join person p on p.id = s.person_id
				where s.presentation_id = pr.id)) order by pr.position), '[]')
			from presentation pr
			where tie.presentations @> to_jsonb(pr.id)))
			order by tie.first_day, tie.event_id, tie.role), '[]')
		from public_event_publication tie
		where tie.publication_id = pub.id) as occasions,
	(select coalesce(jsonb_agg(meeting_ref(m) order by m.date nulls last, m.id), '[]')
		from publication_meeting pm
		join meeting m on m.id = pm.meeting_id
		where pm.publication_id = pub.id and is_shown(m.content)) as meetings
from publication pub
join content c on c.id = pub.content and c.visibility in ('PUBLISHED', 'WITHDRAWN');

-- What readers may see of a publication, everywhere.
create view public_publication as
select *
from publication_page
where withdrawn is null;

-- Which organisations published or wrote what.
create view public_publication_organisation as
select a.publication_id, o.slug as organisation_slug, o.country_code
from (
	select publication_id, organisation_id from publication_publisher
	union
	select publication_id, organisation_id from publication_author) a
join organisation o on o.id = a.organisation_id;

-- Who wrote what.
create view public_publication_person as
select a.publication_id, p.slug as person_slug
from publication_author a
join person p on p.id = a.person_id;

-- What was discussed in which meeting.
create view public_publication_meeting as
select pm.publication_id, m.slug as meeting_slug
from publication_meeting pm
join meeting m on m.id = pm.meeting_id and is_shown(m.content);

-- Publications as forms can name them, whoever may see them, with the year that tells one from the next.
create function publication_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select slug, in_language(title, coalesce(title_language, language)), left(published, 4), names
	from publication
$$;
