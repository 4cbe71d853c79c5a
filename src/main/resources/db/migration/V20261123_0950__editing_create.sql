-- A thing that staff edit, of whatever kind. Its form stands in its revisions; what readers see stands in the tables of its kind.
create table content (
	id uuid primary key,
	version int not null,
	kind text not null,
	-- The last part of the address, kept for this content from the first save that has a title.
	slug text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	-- The title in the newest revision, for lists.
	title jsonb not null,
	latest int not null,
	created_at timestamptz not null,
	created_by bigint references account,
	changed_at timestamptz not null,
	changed_by bigint references account,
	visibility text not null check (visibility in ('NEVER', 'PUBLISHED', 'GONE', 'WITHDRAWN', 'REDIRECTED')),
	-- The revision that readers see or saw last, and the address under which they did.
	published int,
	published_slug text,
	published_at timestamptz,
	scheduled int,
	scheduled_at timestamptz,
	scheduled_zone text,
	review text not null check (review in ('NONE', 'SUBMITTED', 'RETURNED', 'APPROVED')),
	reviewed int,
	reviewed_by bigint references account,
	discarded_at timestamptz,
	constraint content_slug_is_its_own unique (kind, slug),
	constraint content_published_whole check ((visibility = 'NEVER') = (published is null)
		and (published is null) = (published_at is null) and (published is null) = (published_slug is null)),
	constraint content_scheduled_whole check ((scheduled is null) = (scheduled_at is null)
		and (scheduled is null) = (scheduled_zone is null)),
	constraint content_discarded_only_unpublished check (discarded_at is null or visibility <> 'PUBLISHED')
);

create index content_due on content (scheduled_at) where scheduled_at is not null;
create index content_changed on content (kind, changed_at desc);

-- Who wrote what and when. Rows are only ever added.
create table revision (
	content uuid not null references content,
	number int not null check (number > 0),
	shape int not null check (shape > 0),
	form jsonb not null,
	author bigint references account,
	saved_at timestamptz not null,
	origin text not null check (origin in ('SAVED', 'MERGED', 'RESTORED', 'DISCARDED', 'COPIED', 'STARTER')),
	based_on int,
	note text,
	-- What the browser calls this save, so that a form sent twice is saved once.
	deed uuid not null unique,
	primary key (content, number),
	check (based_on < number)
);

create trigger only_added_to before update or delete or truncate on revision
	for each statement execute function refuse_change();

-- What somebody has typed and not saved yet: one text for each person and content, never anybody else's.
create table unsaved (
	content uuid not null references content,
	author bigint not null references account on delete cascade,
	shape int not null,
	form jsonb not null,
	based_on int not null,
	-- Where a colleague's text clashes with it, the revision that both began from; 0 for none.
	since int not null,
	kept_at timestamptz not null,
	primary key (content, author)
);

-- Who has a form open at present. Worth nothing after a crash.
create unlogged table presence (
	content uuid not null,
	member bigint not null,
	seen_at timestamptz not null,
	primary key (content, member)
);

-- Secret addresses of previews; only the hash of the secret is kept.
create table preview_link (
	secret_hash text primary key,
	content uuid not null references content,
	made_by bigint not null references account,
	made_at timestamptz not null,
	expires_at timestamptz not null
);

create index preview_link_content on preview_link (content);

-- What a reviewer says of a field; the field is named by keys, so that it stays when items move.
create table review_comment (
	id bigint primary key,
	version int not null,
	content uuid not null references content,
	revision int not null,
	field text not null,
	words text not null,
	author bigint not null references account,
	made_at timestamptz not null,
	settled_at timestamptz
);

create index review_comment_content on review_comment (content) where settled_at is null;

-- Addresses under which something was public before; they lead to where it is now for ever.
create table former_address (
	kind text not null,
	slug text not null,
	content uuid not null references content,
	primary key (kind, slug)
);

create trigger content_changed before insert or update or delete or truncate on former_address
	for each statement execute function bump_content_version();
