create table page (
	id bigint primary key,
	version int not null,
	content uuid not null unique references content,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	title jsonb not null,
	summary jsonb,
	body jsonb not null,
	menu text not null check (menu in ('HEADER', 'FOOTER', 'NONE')),
	place int check (place > 0),
	words tsvector generated always as (setweight(words_of(title), 'A') || setweight(words_of(summary), 'B') || words_of(body)) stored,
	names text[] generated always as (names_of(title)) stored
);

create trigger content_changed before insert or update or delete or truncate on page
	for each statement execute function bump_content_version();
