drop view if exists public_publication_publisher, public_publication, public_event_publication;

alter table publication
	add column content uuid not null unique references content,
	add column summary jsonb,
	-- The languages the work is written in, as BCP 47 tags.
	add column languages text[] not null default '{}',
	add column isbn text check (isbn ~ '^[0-9][0-9-]*[0-9X]$'),
	add column issn text check (issn ~ '^[0-9]{4}-[0-9]{3}[0-9X]$'),
	add column doi text check (doi ~ '^10\.[0-9.]+/'),
	add column series text,
	add column series_number text,
	add column licence text check (licence in ('CC0_1_0', 'CC_BY_4_0', 'CC_BY_SA_4_0', 'CC_BY_ND_4_0', 'CC_BY_NC_4_0',
		'CC_BY_NC_SA_4_0', 'CC_BY_NC_ND_4_0', 'CC_BY_3_0_IGO', 'CC_BY_SA_3_0_IGO', 'CC_BY_ND_3_0_IGO', 'CC_BY_NC_3_0_IGO',
		'CC_BY_NC_SA_3_0_IGO', 'CC_BY_NC_ND_3_0_IGO', 'ALL_RIGHTS_RESERVED', 'OTHER')),
	add column licence_note jsonb,
	add column url text check (url ~ '^https?://[^[:space:]]+$'),
	add column words tsvector generated always as (
		setweight(words_of(title) || words_of(array[replace(slug, '-', ' '), isbn, replace(isbn, '-', ''), issn, doi]), 'A')
			|| words_of(summary) || words_of(array[series])) stored,
	add column names text[] generated always as (names_of(title) || plain(replace(slug, '-', ' '))) stored,
	add column kinds text not null generated always as ('publication-kinds') stored,
	add constraint publication_kind_is_known foreign key (kinds, kind) references term (vocabulary, code),
	add constraint publication_licence_in_words check (licence is distinct from 'OTHER' or licence_note is not null);

-- What is reordered passes through states in which two rows say the same; only the last one counts.
alter table publication_publisher
	drop constraint publication_publisher_publication_id_organisation_id_key,
	add constraint publication_publisher_once unique (publication_id, organisation_id) deferrable initially deferred;

-- Who wrote it: a person, an institution, or somebody of whom there is only the printed name.
create table publication_author (
	publication_id bigint not null references publication on delete cascade,
	position int not null,
	person_id bigint references person,
	organisation_id bigint references organisation,
	name text,
	primary key (publication_id, position),
	constraint publication_author_is_somebody check (coalesce(person_id, organisation_id) is not null or name is not null),
	constraint publication_author_is_one check (num_nonnulls(person_id, organisation_id) <= 1)
);

create index publication_author_person on publication_author (person_id);
create index publication_author_organisation on publication_author (organisation_id);

create trigger content_changed before insert or update or delete or truncate on publication_author
	for each statement execute function bump_content_version();

create table publication_topic (
	publication_id bigint not null references publication on delete cascade,
	position int not null,
	topic_id bigint not null references topic,
	primary key (publication_id, position),
	constraint publication_topic_once unique (publication_id, topic_id) deferrable initially deferred
);

create index publication_topic_topic on publication_topic (topic_id);

create trigger content_changed before insert or update or delete or truncate on publication_topic
	for each statement execute function bump_content_version();

-- What a page needs in order to name a publication and link to it, or null for none.
create function publication_ref(p publication) returns jsonb
	language sql stable parallel safe
	return case when (p).id is not null
		then jsonb_build_object('slug', (p).slug, 'kind', term_ref('publication-kinds', (p).kind), 'title', (p).title,
			'title_language', (p).title_language) end;
