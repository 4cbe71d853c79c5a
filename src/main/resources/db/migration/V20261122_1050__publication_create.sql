create table publication (
	id bigint primary key,
	version int not null,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	kind text not null,
	title jsonb not null,
	title_language text,
	published partial_date,
	relation text not null check (relation in ('OWN', 'JOINT', 'REFERENCED')),
	-- A title that was published is kept as it was published; where none is known the portal words one of its own.
	constraint publication_title_is_the_published_one check (title_language = title ->> 'source')
);

create table publication_publisher (
	publication_id bigint not null references publication on delete cascade,
	position int not null,
	organisation_id bigint not null references organisation,
	primary key (publication_id, position),
	unique (publication_id, organisation_id)
);

create index publication_publisher_organisation on publication_publisher (organisation_id);

create table publication_event (
	publication_id bigint not null references publication on delete cascade,
	event_id bigint not null references event,
	role text not null check (role in ('LAUNCHED', 'PRESENTED')),
	primary key (publication_id, event_id, role)
);

create index publication_event_event on publication_event (event_id);

-- A presentation that is taken off an agenda takes its citations along.
create table publication_citation (
	publication_id bigint not null references publication on delete cascade,
	presentation_id bigint not null references presentation on delete cascade,
	primary key (publication_id, presentation_id)
);

create index publication_citation_presentation on publication_citation (presentation_id);
