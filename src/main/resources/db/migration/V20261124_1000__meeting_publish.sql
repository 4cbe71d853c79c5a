-- A draft is no row here: a meeting is made when it is first published, and is tied to its revisions by its content.
alter table meeting
	add column content uuid not null unique references content,
	add column words tsvector generated always as (setweight(words_of(subject) || words_of(array[replace(slug, '-', ' ')]), 'A')
		|| words_of(city) || words_of(venue)) stored,
	add column names text[] generated always as (names_of(subject) || plain(replace(slug, '-', ' '))) stored;

-- An organisation alone can be a party. What is reordered passes through states in which two rows say the same; only the
-- last one counts.
alter table meeting_party
	alter column person_id drop not null,
	drop constraint meeting_party_meeting_id_person_id_key,
	add constraint meeting_party_once unique (meeting_id, person_id) deferrable initially deferred,
	add constraint meeting_party_is_somebody check (person_id is not null or organisation_id is not null);

create table meeting_topic (
	meeting_id bigint not null references meeting on delete cascade,
	position int not null,
	topic_id bigint not null references topic,
	primary key (meeting_id, position),
	constraint meeting_topic_once unique (meeting_id, topic_id) deferrable initially deferred
);

create index meeting_topic_topic on meeting_topic (topic_id);

-- What was agreed and others than staff may know of. What is for staff alone stays in the revisions.
create table meeting_point (
	meeting_id bigint not null references meeting on delete cascade,
	position int not null,
	text jsonb not null,
	person_id bigint references person,
	organisation_id bigint references organisation,
	due partial_date,
	state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
	confidentiality text not null check (confidentiality in ('PUBLIC', 'PARTNERS')),
	words tsvector generated always as (words_of(text)) stored,
	primary key (meeting_id, position)
);

create index meeting_point_person on meeting_point (person_id);
create index meeting_point_organisation on meeting_point (organisation_id);

create table meeting_outcome (
	meeting_id bigint not null references meeting on delete cascade,
	position int not null,
	kind text not null check (kind in ('MEMORANDUM', 'AGREEMENT', 'MINUTES', 'STATEMENT', 'OTHER')),
	title jsonb not null,
	signed partial_date,
	url text,
	words tsvector generated always as (words_of(title)) stored,
	primary key (meeting_id, position)
);

create trigger content_changed before insert or update or delete or truncate on meeting_topic
	for each statement execute function bump_content_version();
create trigger content_changed before insert or update or delete or truncate on meeting_point
	for each statement execute function bump_content_version();
create trigger content_changed before insert or update or delete or truncate on meeting_outcome
	for each statement execute function bump_content_version();
