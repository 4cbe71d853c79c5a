create table topic (
	id bigint primary key,
	version int not null,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name jsonb not null
);

create table area_of_activity (
	slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name jsonb not null,
	description jsonb,
	position int not null unique
);

create table programme (
	id bigint primary key,
	version int not null,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name jsonb not null,
	summary jsonb not null
);

create table phase (
	id bigint primary key,
	version int not null,
	programme_id bigint not null references programme,
	number int not null check (number > 0),
	name jsonb not null,
	summary jsonb,
	starts partial_date not null,
	ends partial_date,
	activities text[] not null default '{}',
	unique (programme_id, number),
	check (ends is null or last_day(ends) >= first_day(starts))
);

create table phase_member (
	phase_id bigint not null references phase on delete cascade,
	country_code text not null references country,
	primary key (phase_id, country_code)
);

create index phase_member_country on phase_member (country_code);

create table phase_partner (
	phase_id bigint not null references phase on delete cascade,
	position int not null,
	organisation_id bigint not null references organisation,
	role text not null,
	primary key (phase_id, position),
	unique (phase_id, organisation_id, role)
);

create index phase_partner_organisation on phase_partner (organisation_id);

-- What a page needs in order to name a topic or a phase and link to it; null for no phase.
create function topic_ref(t topic) returns jsonb
	language sql immutable parallel safe
	return jsonb_build_object('slug', (t).slug, 'name', (t).name);

create function phase_ref(p programme, ph phase) returns jsonb
	language sql immutable parallel safe
	return case when (ph).id is not null
		then jsonb_build_object('programme', (p).slug, 'number', (ph).number, 'name', (ph).name,
			'starts', (ph).starts, 'ends', (ph).ends) end;
