-- Initiatives are content, with all that is told of them.
drop view if exists public_initiative, public_event_initiative cascade;

alter table initiative
	add column content uuid not null unique references content,
	add column summary jsonb,
	add column body jsonb,
	add column starts partial_date,
	add column ends partial_date,
	add column website text check (website ~ '^https?://[^[:space:]]+$'),
	add column words tsvector generated always as (
		setweight(words_of(name) || words_of(array[replace(slug, '-', ' ')]), 'A') || words_of(summary) || words_of(body)) stored,
	add column names text[] generated always as (names_of(name) || plain(replace(slug, '-', ' '))) stored,
	add constraint initiative_ends_after_it_starts
		check (ends is null or (starts is not null and last_day(ends) >= first_day(starts)));

create index initiative_words on initiative using gin (words);

create table initiative_institution (
	initiative_id bigint not null references initiative on delete cascade,
	position int not null,
	organisation_id bigint not null references organisation,
	primary key (initiative_id, position),
	constraint initiative_institution_once unique (initiative_id, organisation_id) deferrable initially deferred
);

create index initiative_institution_organisation on initiative_institution (organisation_id);

create table initiative_part (
	initiative_id bigint not null references initiative on delete cascade,
	position int not null,
	name jsonb not null,
	description jsonb,
	primary key (initiative_id, position)
);

-- The countries that took the initiative over.
create table initiative_export (
	initiative_id bigint not null references initiative on delete cascade,
	country_code text not null references country,
	primary key (initiative_id, country_code)
);

create index initiative_export_country on initiative_export (country_code);

create table initiative_topic (
	initiative_id bigint not null references initiative on delete cascade,
	position int not null,
	topic_id bigint not null references topic,
	primary key (initiative_id, position),
	constraint initiative_topic_once unique (initiative_id, topic_id) deferrable initially deferred
);

create index initiative_topic_topic on initiative_topic (topic_id);

-- What an initiative counts, such as its users. Its values follow one another; the newest is the one that holds.
create table initiative_figure (
	id bigint primary key,
	version int not null,
	initiative_id bigint not null references initiative on delete cascade,
	key text not null,
	position int not null,
	name jsonb not null,
	unit jsonb,
	unique (initiative_id, key)
);

-- A value of a figure, with all that lets a reader judge it: as of when, from what source, by whom, at which event.
create table figure_value (
	figure_id bigint not null references initiative_figure on delete cascade,
	position int not null,
	bound text not null check (bound in ('EXACT', 'AT_LEAST', 'ABOUT')),
	value int not null check (value >= 0),
	as_of partial_date,
	source jsonb,
	url text check (url ~ '^https?://[^[:space:]]+$'),
	person_id bigint references person,
	event_id bigint references event,
	primary key (figure_id, position)
);

create index figure_value_person on figure_value (person_id);
create index figure_value_event on figure_value (event_id);

do $$
declare
	made text;
begin
	foreach made in array array['initiative_institution', 'initiative_part', 'initiative_export', 'initiative_topic',
			'initiative_figure', 'figure_value'] loop
		execute format('create trigger content_changed before insert or update or delete or truncate on %I '
			'for each statement execute function bump_content_version()', made);
	end loop;
end;
$$;
