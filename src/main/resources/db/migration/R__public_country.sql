drop function if exists region_choice(text);
drop view if exists public_country;
drop view if exists country_page;
drop view if exists public_region;
drop view if exists region_page;

-- Every country that has a page, in no order: all of them, but for those whose page was taken away. One that was withdrawn
-- has the reason.
create view country_page as
select p.content,
	c.code,
	lower(c.code) as slug,
	c.official_name,
	p.full_name,
	case when is_shown(r.content) then region_ref(r) end as region,
	p.summary,
	p.about,
	coalesce(p.words, '') as words,
	case when shown.visibility = 'WITHDRAWN' then shown.gone_reason end as withdrawn
from country c
left join region r on r.id = c.region_id
left join country_profile p on p.country_code = c.code
left join content shown on shown.id = p.content
where shown.id is null or shown.visibility in ('PUBLISHED', 'WITHDRAWN');

-- What readers may see of a country, everywhere.
create view public_country as
select *
from country_page
where withdrawn is null;

-- A region with its countries that have a page; withdrawn ones among them, with the reason. Only the page itself reads this.
create view region_page as
select r.content,
	r.slug,
	r.name,
	r.description,
	(select coalesce(jsonb_agg(country_ref(c) order by c.code), '[]')
		from country c
		left join country_profile p on p.country_code = c.code
		where c.region_id = r.id and (p.id is null or is_shown(p.content))) as countries,
	case when shown.visibility = 'WITHDRAWN' then shown.gone_reason end as withdrawn,
	r.words,
	r.names
from region r
join content shown on shown.id = r.content and shown.visibility in ('PUBLISHED', 'WITHDRAWN');

-- What readers may see of a region, everywhere.
create view public_region as
select *
from region_page
where withdrawn is null;

-- The regions as forms can name them, in the order in which they were published.
create function region_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select slug, in_language(name, language), null::text, names
	from region
	where can_be_named(content)
	order by id
$$;
