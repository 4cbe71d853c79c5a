-- Topics, areas of activity and programmes are content.
drop view if exists public_programme, public_phase, public_topic, public_area_of_activity cascade;

drop table area_of_activity;

create table area (
	id bigint primary key,
	version int not null,
	content uuid not null unique references content,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name jsonb not null,
	description jsonb,
	words tsvector generated always as (setweight(words_of(name), 'A') || words_of(description)) stored,
	names text[] generated always as (names_of(name) || plain(replace(slug, '-', ' '))) stored
);

create trigger content_changed before insert or update or delete or truncate on area
	for each statement execute function bump_content_version();

-- Whether a topic is public is told by its content.
alter table topic
	drop column listed,
	add column content uuid not null unique references content,
	add column description jsonb,
	add column parent_id bigint references topic,
	add column area_id bigint references area,
	add constraint topic_is_not_its_own_part check (parent_id <> id);

create index topic_parent on topic (parent_id);
create index topic_area on topic (area_id);

alter table topic alter column words
	set expression as (setweight(words_of(name) || words_of(initials_of(name)), 'A') || words_of(description));

alter table programme
	add column content uuid not null unique references content;

-- A phase keeps its key while its number, dates and text change. Two phases pass through the same number when they are
-- renumbered; only the last state counts.
alter table phase
	add column key text not null,
	add check (activities <@ array['SEMINAR', 'CONFERENCE', 'RESEARCH', 'STUDY_VISIT']),
	drop constraint phase_programme_id_number_key,
	add constraint phase_number_is_its_own unique (programme_id, number) deferrable initially deferred,
	add constraint phase_key_is_its_own unique (programme_id, key);

-- Since when a country is a member, where that is not the beginning of the phase.
alter table phase_member add column since partial_date;

alter table phase_partner
	add check (role in ('FUNDER', 'IMPLEMENTER', 'PARTNER')),
	drop constraint phase_partner_phase_id_organisation_id_role_key,
	add constraint phase_partner_once_in_a_role unique (phase_id, organisation_id, role) deferrable initially deferred;

-- What a page needs in order to name an area of activity and link to it; null for none.
create function area_ref(a area) returns jsonb
	language sql immutable parallel safe
	return case when (a).id is not null then jsonb_build_object('slug', (a).slug, 'name', (a).name) end;
