drop function if exists region_choice(text);
drop view if exists public_country;
drop view if exists country_page;

-- Every country that has a page, in no order: all of them, but for those whose page was taken away. One that was withdrawn
-- has the reason.
create view country_page as
select p.content,
	c.code,
	lower(c.code) as slug,
	c.official_name,
	p.full_name,
	case when r.slug is not null then jsonb_build_object('slug', r.slug, 'name', r.name, 'position', r.position) end as region,
	p.summary,
	p.about,
	coalesce(p.words, '') as words,
	case when shown.visibility = 'WITHDRAWN' then shown.gone_reason end as withdrawn
from country c
left join region r on r.slug = c.region_slug
left join country_profile p on p.country_code = c.code
left join content shown on shown.id = p.content
where shown.id is null or shown.visibility in ('PUBLISHED', 'WITHDRAWN');

-- What readers may see of a country, everywhere.
create view public_country as
select *
from country_page
where withdrawn is null;

-- The regions as forms can name them, in the order of the programme.
create function region_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select slug, in_language(name, language), null::text, names_of(name)
	from region
	order by position
$$;
