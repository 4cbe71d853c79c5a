-- How else a revision comes about: made by its name in the form of something else; two records made one, or told apart.
alter table revision
	drop constraint revision_origin_check,
	add constraint revision_origin_check check (origin in ('SAVED', 'MERGED', 'RESTORED', 'DISCARDED', 'COPIED', 'STARTER',
		'NAMED', 'JOINED', 'PARTED'));

-- Which records a content names: in the newest revision of its form, and in the one that readers see or saw last. A record
-- is named by its register and slug as forms name it, whether there is such a record or not.
create table content_reference (
	-- Checked at the end, for what is written and published in one transaction.
	content uuid not null references content deferrable initially deferred,
	register text not null,
	slug text not null,
	published boolean not null,
	primary key (content, register, slug, published)
);

create index content_reference_named on content_reference (register, slug);

-- What a draft is called in a language, else in the one it was first written in, else in any.
create function draft_name(title jsonb, language text) returns text
	language sql immutable parallel safe
	return coalesce(nullif(title -> 'texts' ->> language, ''), nullif(title -> 'texts' ->> (title ->> 'source'), ''),
		(select value from jsonb_each_text(title -> 'texts') where value <> '' limit 1));

-- Drafts of a kind that readers never saw, as forms can name them.
create function draft_choice(kind text, language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select c.slug, draft_name(c.title, $2), null::text,
		array_remove(names_of(c.title), '') || plain(replace(c.slug, '-', ' '))
	from content c
	where c.kind = $1 and c.visibility = 'NEVER' and c.discarded_at is null and c.slug is not null
		and draft_name(c.title, $2) is not null
$$;

-- Whether forms can name a content that has been published once: its page is there, even withdrawn.
create function can_be_named(content uuid) returns boolean
	language sql stable parallel safe
	return exists (select from content c where c.id = $1 and c.visibility in ('PUBLISHED', 'WITHDRAWN'));

-- The texts of a wording in all its languages, as they were written.
create function wordings_of(title jsonb) returns text[]
	language sql immutable parallel safe
	return array(select value from jsonb_each_text(title -> 'texts') where value <> '');

-- The name that an address was made from, in Latin letters.
create function spelt(slug text) returns text
	language sql immutable strict parallel safe
	return initcap(replace(slug, '-', ' '));

-- A name without anything between its letters: byungjoonpark.
create function squeezed(name text) returns text
	language sql immutable strict parallel safe
	return regexp_replace(plain(name), '[^[:alnum:]]', '', 'g');

-- The same with its words in the order of the alphabet, whichever of them is the surname.
create function squeezed_in_order(name text) returns text
	language sql immutable strict parallel safe
	return (select string_agg(word, '' order by word) from regexp_split_to_table(plain(name), '[^[:alnum:]]+') as word);

-- The first letters of a name's words, in the order of the alphabet: bjp for both Byung Joon Park and Park B. J.
create function initials_in_order(name text) returns text
	language sql immutable strict parallel safe
	return (select string_agg(left(word, 1), '' order by word)
		from regexp_split_to_table(plain(name), '[^[:alnum:]]+') as word
		where word <> '');

-- Two contents of which staff said that they do not mean the same.
create table different_contents (
	one uuid not null references content,
	other uuid not null references content,
	said_by bigint not null references account,
	said_at timestamptz not null,
	primary key (one, other),
	check (one < other)
);

-- Two contents that were made one, until that is taken back.
create table joining (
	id uuid primary key,
	version int not null,
	kind text not null,
	kept uuid not null references content,
	given_up uuid not null references content,
	kept_slug text not null,
	given_up_slug text not null,
	given_up_was_public boolean not null,
	joined_by bigint not null references account,
	joined_at timestamptz not null,
	parted_by bigint references account,
	parted_at timestamptz,
	check (kept <> given_up),
	check ((parted_by is null) = (parted_at is null))
);

-- What was rewritten by a joining: a content's newest and published revisions before and after. The kept one is among them.
create table joining_change (
	joining uuid not null references joining,
	content uuid not null references content,
	latest_before int not null,
	published_before int,
	latest_after int not null,
	published_after int,
	primary key (joining, content)
);

-- Records that were made by their name while something else was written, are public, and were not completed since.
create function unfinished_records(today date)
	returns table (content uuid, matter text, language text, day date)
	language sql stable as $$
	select c.id, 'ONLY_A_NAME', null::text, c.changed_at::date
	from content c
	join revision r on r.content = c.id and r.number = c.latest and r.origin = 'NAMED'
	where c.visibility = 'PUBLISHED'
$$;
