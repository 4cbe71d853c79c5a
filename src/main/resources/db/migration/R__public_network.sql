drop function if exists network_choice(text);
drop view if exists public_network;
drop view if exists network_page;

-- Every network that has a page: those that are public, and those that were withdrawn, with the reason. Only the page itself
-- reads this; all else reads public_network.
create view network_page as
select n.id,
	n.content,
	n.slug,
	n.name,
	n.purpose,
	(select coalesce(jsonb_agg(topic_ref(t) order by nt.position), '[]')
		from network_topic nt
		join topic t on t.id = nt.topic_id
		where nt.network_id = n.id and is_shown(t.content)) as topics,
	array(
		select t.slug
		from network_topic nt
		join topic t on t.id = nt.topic_id
		where nt.network_id = n.id and is_shown(t.content)) as topic_slugs,
	array(select country_code from network_country where network_id = n.id) as country_codes,
	(select coalesce(jsonb_agg(country_ref(land) order by land.code), '[]')
		from network_country nc
		join country land on land.code = nc.country_code
		where nc.network_id = n.id) as countries,
	array(
		select o.slug
		from network_institution ni
		join organisation o on o.id = ni.organisation_id
		where ni.network_id = n.id) as organisation_slugs,
	(select coalesce(jsonb_agg(organisation_ref(o) order by ni.position), '[]')
		from network_institution ni
		join organisation o on o.id = ni.organisation_id
		where ni.network_id = n.id) as institutions,
	n.words,
	n.names,
	case when c.visibility = 'WITHDRAWN' then c.gone_reason end as withdrawn
from network n
join content c on c.id = n.content and c.visibility in ('PUBLISHED', 'WITHDRAWN');

-- What readers may see of a network, everywhere.
create view public_network as
select *
from network_page
where withdrawn is null;

-- Networks as forms can name them, whoever may see them.
create function network_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select n.slug, in_language(n.name, language), ''::text, n.names
	from network n
$$;
