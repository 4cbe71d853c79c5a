create table region (
	slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name jsonb not null,
	position int not null unique
);

create table country (
	code text primary key check (code ~ '^[A-Z]{2}$'),
	region_slug text references region,
	official_name jsonb
);

create index country_region on country (region_slug);

-- What a page needs in order to name a country and link to it, or null for none; names by language come from CLDR.
create function country_ref(c country) returns jsonb
	language sql immutable parallel safe
	return case when (c).code is not null
		then jsonb_build_object('code', (c).code, 'official_name', (c).official_name) end;
