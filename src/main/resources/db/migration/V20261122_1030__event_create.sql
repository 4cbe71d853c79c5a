create table event (
	id bigint primary key,
	version int not null,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	visibility text not null check (visibility in ('DRAFT', 'PUBLISHED', 'GONE')),
	gone_reason jsonb,
	kind text not null,
	title jsonb not null,
	summary jsonb,
	body jsonb,
	starts partial_date,
	ends partial_date,
	period_note jsonb,
	duration_days int check (duration_days > 0),
	zone text,
	format text,
	more_places boolean not null default false,
	headcount_bound text,
	headcount int check (headcount >= 0),
	country_count_bound text,
	country_count int check (country_count >= 0),
	audience text[] not null default '{}',
	outcome jsonb,
	follow_up jsonb,
	status text not null check (status in ('SCHEDULED', 'CANCELLED', 'POSTPONED')),
	status_reason jsonb,
	phase_id bigint references phase,
	parent_id bigint references event,
	words tsvector generated always as (words_of(title) || words_of(summary) || words_of(body)) stored,
	-- A part of another event may leave its date to the whole.
	constraint event_has_a_date check (starts is not null or parent_id is not null),
	constraint event_ends_after_it_starts check (ends is null or last_day(ends) >= first_day(starts)),
	constraint event_gone_with_a_reason check (visibility <> 'GONE' or gone_reason is not null),
	constraint event_called_off_with_a_reason check (status = 'SCHEDULED' or status_reason is not null),
	constraint event_headcount_has_a_bound check ((headcount is null) = (headcount_bound is null)),
	constraint event_country_count_has_a_bound check ((country_count is null) = (country_count_bound is null)),
	constraint event_is_not_its_own_part check (parent_id <> id)
);

create index event_words on event using gin (words);
create index event_phase on event (phase_id);
create index event_parent on event (parent_id);
create index event_first_day on event (first_day(starts));

create table event_place (
	event_id bigint not null references event on delete cascade,
	position int not null,
	city jsonb,
	venue jsonb,
	country_code text references country,
	primary key (event_id, position),
	check (city is not null or venue is not null or country_code is not null)
);

create index event_place_country on event_place (country_code);

create table event_country (
	event_id bigint not null references event on delete cascade,
	country_code text not null references country,
	primary key (event_id, country_code)
);

create index event_country_country on event_country (country_code);

create table event_topic (
	event_id bigint not null references event on delete cascade,
	position int not null,
	topic_id bigint not null references topic,
	primary key (event_id, position),
	unique (event_id, topic_id)
);

create index event_topic_topic on event_topic (topic_id);

create table event_partner (
	event_id bigint not null references event on delete cascade,
	position int not null,
	organisation_id bigint not null references organisation,
	role text not null,
	primary key (event_id, position),
	unique (event_id, organisation_id, role)
);

create index event_partner_organisation on event_partner (organisation_id);

create table event_speaker (
	event_id bigint not null references event on delete cascade,
	position int not null,
	person_id bigint not null references person,
	role text not null,
	title_then jsonb,
	organisation_id bigint references organisation,
	primary key (event_id, position)
);

create index event_speaker_person on event_speaker (person_id);
create index event_speaker_organisation on event_speaker (organisation_id);

-- An item of the agenda; its key stays the same while its text, day and place change.
create table event_session (
	id bigint primary key,
	version int not null,
	event_id bigint not null references event on delete cascade,
	key text not null,
	position int not null,
	kind text not null,
	day int check (day > 0),
	starts_at time,
	ends_at time,
	track text,
	title jsonb,
	description jsonb,
	institution_id bigint references organisation,
	city jsonb,
	venue jsonb,
	unique (event_id, key),
	check (ends_at is null or ends_at > starts_at)
);

create index event_session_institution on event_session (institution_id);

create table session_speaker (
	session_id bigint not null references event_session on delete cascade,
	position int not null,
	person_id bigint not null references person,
	role text not null,
	title_then jsonb,
	organisation_id bigint references organisation,
	primary key (session_id, position)
);

create index session_speaker_person on session_speaker (person_id);
create index session_speaker_organisation on session_speaker (organisation_id);

create table presentation (
	id bigint primary key,
	version int not null,
	session_id bigint not null references event_session on delete cascade,
	key text not null,
	position int not null,
	title jsonb,
	summary jsonb,
	unique (session_id, key)
);

create table presentation_speaker (
	presentation_id bigint not null references presentation on delete cascade,
	position int not null,
	person_id bigint not null references person,
	role text not null,
	title_then jsonb,
	organisation_id bigint references organisation,
	primary key (presentation_id, position)
);

create index presentation_speaker_person on presentation_speaker (person_id);
create index presentation_speaker_organisation on presentation_speaker (organisation_id);

create table event_quote (
	event_id bigint not null references event on delete cascade,
	position int not null,
	text jsonb not null,
	person_id bigint references person,
	attribution jsonb,
	primary key (event_id, position),
	check (person_id is not null or attribution is not null)
);

create index event_quote_person on event_quote (person_id);

-- Something that is kept elsewhere: a folder, a recording, slides, a photo, a press item, the source of the record.
create table event_link (
	event_id bigint not null references event on delete cascade,
	position int not null,
	kind text not null,
	title jsonb,
	url text check (url ~ '^https?://[^[:space:]]+$'),
	publisher_id bigint references organisation,
	credit text,
	published partial_date,
	language text,
	holds text[] not null default '{}',
	primary key (event_id, position)
);

create index event_link_publisher on event_link (publisher_id);

create table presentation_link (
	presentation_id bigint not null references presentation on delete cascade,
	position int not null,
	kind text not null,
	title jsonb,
	url text check (url ~ '^https?://[^[:space:]]+$'),
	publisher_id bigint references organisation,
	credit text,
	published partial_date,
	language text,
	holds text[] not null default '{}',
	primary key (presentation_id, position)
);

create index presentation_link_publisher on presentation_link (publisher_id);

-- What a page needs in order to name an event and link to it, or null for none.
create function event_ref(e event) returns jsonb
	language sql immutable parallel safe
	return case when (e).id is not null
		then jsonb_build_object('slug', (e).slug, 'kind', (e).kind, 'title', (e).title,
			'starts', (e).starts, 'ends', (e).ends) end;
