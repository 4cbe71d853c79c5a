-- Regions are content.
drop view if exists public_country, country_page cascade;
drop function if exists region_choice(text);

alter table country drop column region_slug;

drop table region;

create table region (
	id bigint primary key,
	version int not null,
	content uuid not null unique references content,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name jsonb not null,
	description jsonb,
	words tsvector not null generated always as (setweight(words_of(name), 'A') || words_of(description)) stored,
	names text[] not null generated always as (names_of(name) || plain(replace(slug, '-', ' '))) stored
);

create trigger content_changed before insert or update or delete or truncate on region
	for each statement execute function bump_content_version();

alter table country add column region_id bigint references region;

create index country_region on country (region_id);

-- What a page needs in order to name a region and link to it, or null for none.
create function region_ref(r region) returns jsonb
	language sql immutable parallel safe
	return case when (r).id is not null
		then jsonb_build_object('slug', (r).slug, 'name', (r).name, 'position', (r).id) end;
