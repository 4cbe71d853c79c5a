-- Short news of the portal's own, and what the press said.
create table news_item (
	id bigint primary key,
	version int not null,
	content uuid not null unique references content,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	kind text not null check (kind in ('NEWS', 'PRESS')),
	title jsonb not null,
	title_language text,
	published partial_date,
	summary jsonb,
	body jsonb,
	publisher_id bigint references organisation,
	language text,
	url text check (url ~ '^https?://[^[:space:]]+$'),
	credit text,
	words tsvector generated always as (setweight(words_of(title) || words_of(array[replace(slug, '-', ' ')]), 'A')
		|| words_of(summary) || words_of(body)) stored,
	names text[] generated always as (names_of(title) || plain(replace(slug, '-', ' '))) stored,
	constraint news_item_is_dated check (kind <> 'NEWS' or published is not null),
	constraint news_item_press_has_a_publisher check (kind <> 'PRESS' or publisher_id is not null),
	-- A headline that was printed is kept as it was printed; where none is known the portal words one of its own.
	constraint news_item_headline_is_the_printed_one check (title_language = title ->> 'source')
);

create index news_item_publisher on news_item (publisher_id);

create table news_item_event (
	news_item_id bigint not null references news_item on delete cascade,
	position int not null,
	event_id bigint not null references event,
	primary key (news_item_id, position),
	constraint news_item_event_once unique (news_item_id, event_id) deferrable initially deferred
);

create index news_item_event_event on news_item_event (event_id);

create table news_item_person (
	news_item_id bigint not null references news_item on delete cascade,
	position int not null,
	person_id bigint not null references person,
	primary key (news_item_id, position),
	constraint news_item_person_once unique (news_item_id, person_id) deferrable initially deferred
);

create index news_item_person_person on news_item_person (person_id);

create table news_item_publication (
	news_item_id bigint not null references news_item on delete cascade,
	position int not null,
	publication_id bigint not null references publication,
	primary key (news_item_id, position),
	constraint news_item_publication_once unique (news_item_id, publication_id) deferrable initially deferred
);

create index news_item_publication_publication on news_item_publication (publication_id);

do $$
declare
	named text;
begin
	foreach named in array array['news_item', 'news_item_event', 'news_item_person', 'news_item_publication'] loop
		execute format('create trigger content_changed before insert or update or delete or truncate on %I '
			'for each statement execute function bump_content_version()', named);
	end loop;
end;
$$;

-- What the press said has a record of its own now and is no link of an event any more.
alter table event_link
	drop constraint event_link_kind_check,
	add check (kind in ('SOURCE', 'FOLDER', 'VIDEO', 'SLIDES', 'PHOTO', 'WEBSITE'));
alter table presentation_link
	drop constraint presentation_link_kind_check,
	add check (kind in ('SOURCE', 'FOLDER', 'VIDEO', 'SLIDES', 'PHOTO', 'WEBSITE'));
