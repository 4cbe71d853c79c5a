create table meeting (
	id bigint primary key,
	version int not null,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	kind text not null check (kind in ('BILATERAL', 'MULTILATERAL')),
	event_id bigint references event,
	date partial_date,
	date_note jsonb,
	city jsonb,
	venue jsonb,
	country_code text references country,
	subject jsonb not null,
	-- A meeting on the margins of an event may leave its date to the event.
	constraint meeting_has_a_date check (date is not null or event_id is not null),
	constraint meeting_notes_a_date_it_has check (date_note is null or date is not null)
);

create index meeting_event on meeting (event_id);
create index meeting_country on meeting (country_code);

create table meeting_party (
	meeting_id bigint not null references meeting on delete cascade,
	position int not null,
	person_id bigint not null references person,
	title_then jsonb,
	organisation_id bigint references organisation,
	primary key (meeting_id, position),
	unique (meeting_id, person_id)
);

create index meeting_party_person on meeting_party (person_id);
create index meeting_party_organisation on meeting_party (organisation_id);
