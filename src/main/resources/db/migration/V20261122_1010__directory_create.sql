create table organisation (
	id bigint primary key,
	version int not null,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	abbreviation jsonb,
	name jsonb not null,
	unit jsonb,
	kind text not null,
	country_code text references country,
	roles text[] not null default '{}'
);

create index organisation_country on organisation (country_code);

create table organisation_other_name (
	organisation_id bigint not null references organisation on delete cascade,
	name text not null,
	primary key (organisation_id, name)
);

create table person (
	id bigint primary key,
	version int not null,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name jsonb not null,
	honorific jsonb
);

create table person_other_name (
	person_id bigint not null references person on delete cascade,
	name text not null,
	primary key (person_id, name)
);

-- A title and employer, with the date for which it is known where one is given.
create table person_post (
	person_id bigint not null references person on delete cascade,
	position int not null,
	title jsonb not null,
	organisation_id bigint references organisation,
	known_for partial_date,
	primary key (person_id, position)
);

create index person_post_organisation on person_post (organisation_id);

-- What a page needs in order to name an organisation or a person and link to it, or null for none.
create function organisation_ref(o organisation) returns jsonb
	language sql immutable parallel safe
	return case when (o).id is not null
		then jsonb_build_object('slug', (o).slug, 'abbreviation', (o).abbreviation, 'name', (o).name,
			'unit', (o).unit, 'country_code', (o).country_code) end;

create function person_ref(p person) returns jsonb
	language sql immutable parallel safe
	return case when (p).id is not null
		then jsonb_build_object('slug', (p).slug, 'name', (p).name, 'honorific', (p).honorific) end;
