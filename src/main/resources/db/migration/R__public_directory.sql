drop function if exists person_choice(text);
drop function if exists organisation_choice(text);
drop view if exists public_person;
drop view if exists public_organisation;

-- A public official or speaker with other spellings and the posts they are known to have held, newest first.
create view public_person as
select p.slug,
	p.name,
	p.honorific,
	(select coalesce(jsonb_agg(n.name order by n.name), '[]')
		from person_other_name n where n.person_id = p.id) as other_names,
	(select coalesce(jsonb_agg(jsonb_build_object('title', post.title, 'known_for', post.known_for,
			'organisation', organisation_ref(o)) order by post.position), '[]')
		from person_post post left join organisation o on o.id = post.organisation_id
		where post.person_id = p.id) as posts,
	p.words || (select words_agg(n.words) from person_other_name n where n.person_id = p.id)
		|| (select words_agg(post.words) from person_post post where post.person_id = p.id) as words,
	p.names || array(select plain(n.name) from person_other_name n where n.person_id = p.id) as names
from person p
where p.listed;

-- An institution with its other names and the people known to have held a post there.
create view public_organisation as
select o.slug,
	o.abbreviation,
	o.name,
	o.unit,
	o.kind,
	to_jsonb(o.roles) as roles,
	o.country_code,
	country_ref(c) as country,
	(select coalesce(jsonb_agg(n.name order by n.name), '[]')
		from organisation_other_name n where n.organisation_id = o.id) as other_names,
	(select coalesce(jsonb_agg(jsonb_build_object('person', person_ref(p), 'title', post.title,
			'known_for', post.known_for) order by p.slug, post.position), '[]')
		from person_post post join person p on p.id = post.person_id
		where post.organisation_id = o.id) as people,
	o.words || (select words_agg(n.words) from organisation_other_name n where n.organisation_id = o.id) as words,
	o.names || array(select plain(n.name) from organisation_other_name n where n.organisation_id = o.id) as names
from organisation o
left join country c on c.code = o.country_code
where o.listed;

-- People and organisations as forms can name them, those of drafts among them, with all their names and what tells them
-- from others of the same name: the employer, the abbreviation.
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
$$;

create function organisation_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select o.slug, in_language(o.name, language), coalesce(in_language(o.abbreviation, language), in_language(o.unit, language)),
		o.names || array(select plain(n.name) from organisation_other_name n where n.organisation_id = o.id)
	from organisation o
$$;
