create table network (
	id bigint primary key,
	version int not null,
	content uuid not null unique references content,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	name jsonb not null,
	purpose jsonb,
	words tsvector generated always as (setweight(words_of(name) || words_of(initials_of(name)) || words_of(array[replace(slug, '-', ' ')]), 'A')
		|| words_of(purpose)) stored,
	names text[] generated always as (names_of(name) || initials_of(name) || plain(replace(slug, '-', ' '))) stored
);

-- What is reordered passes through states in which two rows say the same; only the last one counts.
create table network_topic (
	network_id bigint not null references network on delete cascade,
	position int not null,
	topic_id bigint not null references topic,
	primary key (network_id, position),
	constraint network_topic_once unique (network_id, topic_id) deferrable initially deferred
);

create index network_topic_topic on network_topic (topic_id);

create table network_country (
	network_id bigint not null references network on delete cascade,
	country_code text not null references country,
	primary key (network_id, country_code)
);

create index network_country_country on network_country (country_code);

create table network_institution (
	network_id bigint not null references network on delete cascade,
	position int not null,
	organisation_id bigint not null references organisation,
	primary key (network_id, position),
	constraint network_institution_once unique (network_id, organisation_id) deferrable initially deferred
);

create index network_institution_organisation on network_institution (organisation_id);

create table network_material (
	network_id bigint not null references network on delete cascade,
	position int not null,
	title jsonb not null,
	url text not null,
	language text,
	primary key (network_id, position)
);

do $$
declare
	content text;
begin
	foreach content in array array['network', 'network_topic', 'network_country', 'network_institution', 'network_material'] loop
		execute format('create trigger content_changed before insert or update or delete or truncate on %I '
			'for each statement execute function bump_content_version()', content);
	end loop;
end;
$$;

-- A network as other pages name it.
create function network_ref(n network) returns jsonb
	language sql immutable parallel safe
	return case when (n).id is not null then jsonb_build_object('slug', (n).slug, 'name', (n).name) end;
