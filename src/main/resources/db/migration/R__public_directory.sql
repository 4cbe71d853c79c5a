drop function if exists person_choice(text);
drop function if exists organisation_choice(text);
drop function if exists person_spelling();
drop function if exists organisation_spelling();
drop view if exists public_person;
drop view if exists public_organisation;
drop view if exists person_page;
drop view if exists organisation_page;

-- A public official or speaker with other spellings and the posts they are known to have held, in the order given. Only
-- the page itself reads this; all else reads public_person.
create view person_page as
select p.content,
	p.slug,
	p.name,
	p.honorific,
	(select coalesce(jsonb_agg(n.name order by n.name), '[]')
		from person_other_name n where n.person_id = p.id) as other_names,
	(select coalesce(jsonb_agg(jsonb_build_object('title', post.title, 'since', post.held_since, 'until', post.held_until,
			'known_for', post.known_for, 'organisation', organisation_ref(o)) order by post.position), '[]')
		from person_post post left join organisation o on o.id = post.organisation_id
		where post.person_id = p.id) as posts,
	array(
		select distinct o.country_code
		from person_post post join organisation o on o.id = post.organisation_id
		where post.person_id = p.id and o.country_code is not null) as country_codes,
	p.words || (select words_agg(n.words) from person_other_name n where n.person_id = p.id)
		|| (select words_agg(post.words) from person_post post where post.person_id = p.id) as words,
	p.names || array(select plain(n.name) from person_other_name n where n.person_id = p.id) as names,
	case when c.visibility = 'WITHDRAWN' then c.gone_reason end as withdrawn
from person p
join content c on c.id = p.content and c.visibility in ('PUBLISHED', 'WITHDRAWN');

create view public_person as
select *
from person_page
where withdrawn is null;

-- An institution with its other names, its whole and its parts, and the people known to have held a post there. Only the
-- page itself reads this; all else reads public_organisation.
create view organisation_page as
select o.content,
	o.slug,
	o.abbreviation,
	o.name,
	o.unit,
	o.kind as kind_code,
	term_ref('organisation-kinds', o.kind) as kind,
	to_jsonb(o.roles) as roles,
	o.country_code,
	country_ref(country) as country,
	case when is_shown(whole.content) then organisation_ref(whole) end as parent,
	(select coalesce(jsonb_agg(organisation_ref(part) order by part.slug), '[]')
		from organisation part
		where part.parent_id = o.id and is_shown(part.content)) as parts,
	o.website,
	(select coalesce(jsonb_agg(n.name order by n.name), '[]')
		from organisation_other_name n where n.organisation_id = o.id) as other_names,
	(select coalesce(jsonb_agg(jsonb_build_object('person', person_ref(p), 'title', post.title, 'since', post.held_since,
			'until', post.held_until, 'known_for', post.known_for) order by p.slug, post.position), '[]')
		from person_post post join person p on p.id = post.person_id and is_shown(p.content)
		where post.organisation_id = o.id) as people,
	o.words || (select words_agg(n.words) from organisation_other_name n where n.organisation_id = o.id) as words,
	o.names || array(select plain(n.name) from organisation_other_name n where n.organisation_id = o.id) as names,
	case when c.visibility = 'WITHDRAWN' then c.gone_reason end as withdrawn
from organisation o
join content c on c.id = o.content and c.visibility in ('PUBLISHED', 'WITHDRAWN')
left join country on country.code = o.country_code
left join organisation whole on whole.id = o.parent_id;

create view public_organisation as
select *
from organisation_page
where withdrawn is null;

-- People and organisations as forms can name them, drafts among them, with all their names and what tells them from
-- others of the same name: the employer, the abbreviation.
create function person_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select p.slug, in_language(p.name, language), (
			select coalesce(in_language(o.name, language), in_language(post.title, language))
			from person_post post
			left join organisation o on o.id = post.organisation_id
			where post.person_id = p.id
			order by post.position
			limit 1),
		p.names || array(select plain(n.name) from person_other_name n where n.person_id = p.id)
	from person p
	where can_be_named(p.content)
	union all
	select * from draft_choice('people', language)
$$;

create function organisation_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select o.slug, in_language(o.name, language), coalesce(in_language(o.abbreviation, language), in_language(o.unit, language)),
		o.names || array(select plain(n.name) from organisation_other_name n where n.organisation_id = o.id)
	from organisation o
	where can_be_named(o.content)
	union all
	select * from draft_choice('organisations', language)
$$;

-- What likely duplicates are told by: all spellings of a name, the address among them, which is in Latin letters; what two
-- of the same initials must share (an employer); and what two of the same name must not differ in (a country).
create function person_spelling()
	returns table (content uuid, spellings text[], shared bigint[], apart text)
	language sql stable as $$
	select p.content,
		wordings_of(p.name) || spelt(p.slug) || array(select n.name from person_other_name n where n.person_id = p.id),
		array(select post.organisation_id from person_post post
			where post.person_id = p.id and post.organisation_id is not null),
		null::text
	from person p
	where can_be_named(p.content)
	union all
	select c.id, wordings_of(c.title) || spelt(c.slug), '{}', null
	from content c
	where c.kind = 'people' and c.visibility = 'NEVER' and c.discarded_at is null and c.slug is not null
$$;

-- The address of an organisation is often but an abbreviation, and says nothing.
create function organisation_spelling()
	returns table (content uuid, spellings text[], shared bigint[], apart text)
	language sql stable as $$
	select o.content,
		wordings_of(o.name) || wordings_of(o.abbreviation)
			|| array(select n.name from organisation_other_name n where n.organisation_id = o.id),
		'{}'::bigint[],
		o.country_code
	from organisation o
	where can_be_named(o.content)
	union all
	select c.id, wordings_of(c.title) || spelt(c.slug), '{}', null
	from content c
	where c.kind = 'organisations' and c.visibility = 'NEVER' and c.discarded_at is null and c.slug is not null
$$;
