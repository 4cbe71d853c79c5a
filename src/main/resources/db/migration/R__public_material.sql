drop function if exists material_choice(text);
drop view if exists public_material;
drop view if exists material_page;

-- Every material that has a page for somebody: those that are public, those that were withdrawn, with the reason, and those that
-- staff alone may have, which only their preview shows. What is not open to everybody has nothing here but what it is, where it
-- belongs and who may have it. Only the page itself reads this; all else reads public_material.
create view material_page as
select m.id,
	m.content,
	m.slug,
	m.kind,
	m.title,
	m.access,
	case when m.embargo_until > now() then m.embargo_until end as embargo_until,
	material_is_open(m) as open,
	case when c.visibility = 'WITHDRAWN' then c.gone_reason end as withdrawn,
	case when is_shown(e.content) then e.slug end as event_slug,
	case when is_shown(e.content) then event_ref(e) end as event,
	case when is_shown(e.content) then coalesce(m.session_id, talk.session_id) end as session_id,
	case when is_shown(e.content) then coalesce(session.title, institution.name) end as session,
	case when is_shown(e.content) then m.presentation_id end as presentation_id,
	case when is_shown(e.content) then talk.title end as presentation,
	-- Where it stands in its event's agenda, to order by; null for what is of the whole.
	case when is_shown(e.content) and session.id is not null then array[coalesce(session.day, 1000), extract(epoch from coalesce(
			session.starts_at, (
				select before.starts_at
				from event_session before
				where before.event_id = session.event_id and before.day is not distinct from session.day
					and before.position < session.position and before.starts_at is not null
				order by before.position desc
				limit 1), '00:00'))::int, session.position, coalesce(talk.position, -1)] end as agenda,
	case when is_shown(pub.content) then publication_ref(pub) end as publication,
	case when is_shown(n.content) then network_ref(n) end as network,
	case when land.code is not null then country_ref(land) end as country,
	m.names,
	m.title_words || coalesce(o.words, '') as words,
	o.description,
	o.versions,
	o.url,
	o.seconds,
	o.transcript,
	o.expected,
	o.languages,
	o.authors,
	o.person_slugs,
	o.credit,
	o.alternative,
	o.licence,
	o.licence_note,
	o.date,
	o.first_day,
	o.topics,
	o.topic_slugs,
	o.translation_of,
	o.translations,
	o.cover,
	o.news,
	o.folders
from material m
join content c on c.id = m.content and c.visibility in ('PUBLISHED', 'WITHDRAWN')
left join event e on e.id = m.event_id
left join presentation talk on talk.id = m.presentation_id
left join event_session session on session.id = coalesce(m.session_id, talk.session_id)
left join organisation institution on institution.id = session.institution_id
left join publication pub on pub.id = m.publication_id
left join network n on n.id = m.network_id
left join country land on land.code = m.country_code
left join lateral (
	select m.words,
		m.description,
		(select coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'date', v.date, 'reason', v.reason,
				'file', f.id, 'digest', f.digest, 'name', f.name, 'type', f.type, 'size', b.size, 'pages', x.pages,
				'received_at', f.received_at)
				order by v.position desc), '[]')
			from material_version v
			join file f on f.id = v.file
			join blob b on b.digest = f.digest
			left join extraction x on x.digest = f.digest
			where v.material_id = m.id and is_served(f.id)) as versions,
		m.url,
		m.seconds,
		(select jsonb_build_object('number', 1, 'date', null, 'reason', null, 'file', f.id, 'digest', f.digest,
				'name', f.name, 'type', f.type, 'size', b.size, 'pages', x.pages, 'received_at', f.received_at)
			from file f
			join blob b on b.digest = f.digest
			left join extraction x on x.digest = f.digest
			where f.id = m.transcript and is_served(f.id)) as transcript,
		(select coalesce(jsonb_agg(jsonb_build_object('name', x.name, 'adopted',
				case when adopted.access <> 'STAFF' and is_shown(adopted.content) then material_ref(adopted) end)
				order by x.position), '[]')
			from material_expected x
			left join material adopted on adopted.id = x.adopted_id
			where x.material_id = m.id) as expected,
		to_jsonb(m.languages) as languages,
		(select coalesce(jsonb_agg(jsonb_build_object('name', a.name, 'person', person_ref(p)) order by a.position), '[]')
			from material_author a
			left join person p on p.id = a.person_id
			where a.material_id = m.id) as authors,
		array(
			select p.slug
			from material_author a
			join person p on p.id = a.person_id
			where a.material_id = m.id) as person_slugs,
		m.credit,
		m.alternative,
		m.licence,
		m.licence_note,
		m.date,
		first_day(m.date) as first_day,
		(select coalesce(jsonb_agg(topic_ref(t) order by mt.position), '[]')
			from material_topic mt
			join topic t on t.id = mt.topic_id
			where mt.material_id = m.id and is_shown(t.content)) as topics,
		array(
			select t.slug
			from material_topic mt
			join topic t on t.id = mt.topic_id
			where mt.material_id = m.id and is_shown(t.content)) as topic_slugs,
		case when original.access <> 'STAFF' and is_shown(original.content) then material_ref(original) end as translation_of,
		-- All that say the same in another language, whichever of them was first.
		(select coalesce(jsonb_agg(material_ref(other) || jsonb_build_object('languages', other.languages) order by other.id), '[]')
			from material other
			where other.id <> m.id and material_is_open(other)
				and coalesce(other.translation_of_id, other.id) = coalesce(m.translation_of_id, m.id)) as translations,
		-- The first page of the file that readers get, in every width that there is.
		(select jsonb_build_object('slug', m.slug, 'widths',
				jsonb_agg(jsonb_build_object('width', p.width, 'height', p.height) order by p.width))
			from file f
			join picture p on p.source = f.digest and p.number = 1
			where f.id = material_file(m)
			having count(*) > 0) as cover,
		-- What is known of the place where it is kept, as far as readers care. A page tells it when it is made.
		(select jsonb_build_object('reached_on', to_char(l.reached_at at time zone 'UTC', 'YYYY-MM-DD'), 'broken', is_broken(l))
			from link l
			where l.address = m.url and (l.reached_at is not null or is_broken(l))) as news,
		(select coalesce(jsonb_agg(material_ref(folder) order by folder.id), '[]')
			from material folder
			where material_is_open(folder)
				and folder.id in (select x.material_id from material_expected x where x.adopted_id = m.id)) as folders
	from (select) as nothing
	left join material original on original.id = m.translation_of_id
	where material_is_open(m)) o on true;

-- What readers may see of a material, everywhere: of one that is not open to all, what it is and where it belongs.
create view public_material as
select *
from material_page
where withdrawn is null and access <> 'STAFF';

-- Materials as forms can name them, whoever may see them.
create function material_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select m.slug, in_language(m.title, language), coalesce(in_language(e.title, language), left(m.date, 4)), m.names
	from material m
	left join event e on e.id = m.event_id
$$;
