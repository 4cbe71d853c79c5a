drop view if exists public_country;

-- A country with its region, in no order.
create view public_country as
select c.code,
	c.official_name,
	case when r.slug is not null then jsonb_build_object('slug', r.slug, 'name', r.name, 'position', r.position) end as region
from country c
left join region r on r.slug = c.region_slug;
