-- What was read in bytes, once for all files that have them. A row is made for every file that has none; the rows are the
-- queue.
create table extraction (
	digest text primary key references blob on delete cascade,
	state text not null default 'WAITING' check (state in ('WAITING', 'DONE', 'UNREADABLE')),
	-- Why it could not be read or what is missing; of what waits, why the last attempt failed.
	reason text,
	requested_at timestamptz not null,
	attempts integer not null default 0,
	-- Until then a portal is reading it, or it rests after a fault of the portal.
	taken_until timestamptz,
	finished_at timestamptz,
	pages integer check (pages >= 0),
	title text,
	author text,
	language text,
	dated date,
	check (state = 'WAITING' or finished_at is not null),
	check (state <> 'UNREADABLE' or reason is not null)
);

create index extraction_waiting on extraction (requested_at) where state = 'WAITING';

create index extraction_unreadable on extraction (finished_at) where state = 'UNREADABLE';

-- The text of a page, a slide, a sheet; of a text without pages, of its parts.
create table extraction_page (
	digest text not null references extraction on delete cascade,
	number integer not null check (number > 0),
	text text not null,
	primary key (digest, number)
);

-- The queue changes all the time; pages are made from what is finished. Texts and pictures are written in the same
-- transaction, before.
create trigger content_changed after update on extraction
	for each row
	when (new.state <> 'WAITING' and new.finished_at is distinct from old.finished_at)
	execute function bump_content_version();
