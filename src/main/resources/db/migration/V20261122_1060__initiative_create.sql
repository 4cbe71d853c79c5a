create table initiative (
	id bigint primary key,
	version int not null,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	country_code text not null references country,
	name jsonb not null
);

create index initiative_country on initiative (country_code);

create table initiative_event (
	initiative_id bigint not null references initiative on delete cascade,
	event_id bigint not null references event,
	primary key (initiative_id, event_id)
);

create index initiative_event_event on initiative_event (event_id);
