-- Files, folders, recordings and links, each with what it belongs to and who may have it.
create table material (
	id bigint primary key,
	version int not null,
	content uuid not null unique references content,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	kind text not null
		check (kind in ('SLIDES', 'DOCUMENT', 'PHOTO', 'VIDEO', 'AUDIO', 'DATASET', 'LINK', 'FOLDER')),
	title jsonb not null,
	description jsonb,
	-- The number that the last new version got.
	last_number int not null check (last_number >= 0),
	url text check (url ~ '^https?://[^[:space:]]+$'),
	seconds int check (seconds > 0),
	transcript uuid references file,
	event_id bigint references event,
	-- What is taken off an agenda leaves its materials to the event.
	session_id bigint references event_session on delete set null,
	presentation_id bigint references presentation on delete set null,
	publication_id bigint references publication,
	network_id bigint references network,
	country_code text references country,
	languages text[] not null default '{}',
	credit text,
	alternative jsonb,
	licence text check (licence in ('CC0_1_0', 'CC_BY_4_0', 'CC_BY_SA_4_0', 'CC_BY_ND_4_0', 'CC_BY_NC_4_0',
		'CC_BY_NC_SA_4_0', 'CC_BY_NC_ND_4_0', 'CC_BY_3_0_IGO', 'CC_BY_SA_3_0_IGO', 'CC_BY_ND_3_0_IGO', 'CC_BY_NC_3_0_IGO',
		'CC_BY_NC_SA_3_0_IGO', 'CC_BY_NC_ND_3_0_IGO', 'ALL_RIGHTS_RESERVED', 'OTHER')),
	licence_note jsonb,
	date partial_date,
	translation_of_id bigint references material,
	access text not null check (access in ('PUBLIC', 'PARTICIPANTS', 'PARTNERS', 'STAFF')),
	embargo_until timestamptz,
	-- What everybody may find who may know that there is such a material, and what only those who may have it.
	title_words tsvector generated always as (
		setweight(words_of(title) || words_of(array[replace(slug, '-', ' ')]), 'A')) stored,
	words tsvector generated always as (words_of(description) || words_of(alternative) || words_of(array[credit])) stored,
	names text[] generated always as (names_of(title) || plain(replace(slug, '-', ' '))) stored,
	constraint material_licence_in_words check (licence is distinct from 'OTHER' or licence_note is not null),
	constraint material_session_or_presentation check (num_nonnulls(session_id, presentation_id) <= 1),
	constraint material_agenda_of_an_event
		check (num_nonnulls(session_id, presentation_id) = 0 or event_id is not null)
);

create index material_event on material (event_id);
create index material_session on material (session_id);
create index material_presentation on material (presentation_id);
create index material_publication on material (publication_id);
create index material_network on material (network_id);
create index material_country on material (country_code);
create index material_translation on material (translation_of_id);
create index material_embargo on material (embargo_until) where embargo_until is not null;

-- The files that a material has been, the last of which readers get. A number is part of an address and never another's.
create table material_version (
	id bigint primary key,
	version int not null,
	material_id bigint not null references material on delete cascade,
	key text not null,
	number int not null check (number > 0),
	position int not null,
	file uuid not null references file,
	date partial_date,
	reason jsonb,
	unique (material_id, number),
	constraint material_version_key unique (material_id, key) deferrable initially deferred
);

create index material_version_file on material_version (file);

create table material_expected (
	material_id bigint not null references material on delete cascade,
	position int not null,
	name jsonb not null,
	adopted_id bigint references material,
	primary key (material_id, position)
);

create index material_expected_adopted on material_expected (adopted_id);

create table material_author (
	material_id bigint not null references material on delete cascade,
	position int not null,
	person_id bigint references person,
	name text,
	primary key (material_id, position),
	constraint material_author_is_somebody check (person_id is not null or name is not null)
);

create index material_author_person on material_author (person_id);

create table material_topic (
	material_id bigint not null references material on delete cascade,
	position int not null,
	topic_id bigint not null references topic,
	primary key (material_id, position),
	constraint material_topic_once unique (material_id, topic_id) deferrable initially deferred
);

create index material_topic_topic on material_topic (topic_id);

do $$
declare
	named text;
begin
	foreach named in array array['material', 'material_version', 'material_expected', 'material_author', 'material_topic'] loop
		execute format('create trigger content_changed before insert or update or delete or truncate on %I '
			'for each statement execute function bump_content_version()', named);
	end loop;
end;
$$;

-- The file that readers get of a material, or null where it has none.
create function material_file(m material) returns uuid
	language sql stable parallel safe
	return (select v.file from material_version v where v.material_id = (m).id order by v.position desc limit 1);

-- Whether anybody may be given the bytes of a file.
create function is_served(file uuid) returns boolean
	language sql stable parallel safe
	return exists (select from file f where f.id = $1 and f.verdict in ('UNCHECKED', 'CLEAN'));

-- Whether everybody may have a material now. Every way out asks this: file, picture, text, search, archive, feed.
create function material_is_open(m material) returns boolean
	language sql stable parallel safe
	return (m).access = 'PUBLIC' and ((m).embargo_until is null or (m).embargo_until <= now()) and is_shown((m).content)
		and (material_file(m) is null or is_served(material_file(m)));

-- What a page needs in order to name a material and link to it, or null for none.
create function material_ref(m material) returns jsonb
	language sql immutable parallel safe
	return case when (m).id is not null
		then jsonb_build_object('slug', (m).slug, 'kind', (m).kind, 'title', (m).title) end;

-- What was kept elsewhere of events, talks and networks is a material now; an event keeps the sources of its record and
-- websites. The views over these tables are made anew after this.
drop table presentation_link, network_material cascade;
delete from event_link where kind not in ('SOURCE', 'WEBSITE');
drop view if exists event_address, event_page cascade;
alter table event_link
	drop column credit,
	drop column holds,
	drop constraint event_link_kind_check,
	add check (kind in ('SOURCE', 'WEBSITE'));
