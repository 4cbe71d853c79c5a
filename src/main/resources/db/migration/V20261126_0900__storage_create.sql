-- Bytes that are kept, each under its SHA-256. A row is only ever written when its bytes are safe.
create table blob (
	digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
	size bigint not null check (size >= 0),
	stored_at timestamptz not null default now(),
	-- When the bytes were last read and hashed again.
	checked_at timestamptz,
	damage text check (damage in ('MISSING', 'CHANGED'))
);

-- Bytes as they came in once. A form names a file by its id; the same bytes may have come under several names.
create table file (
	id uuid primary key default gen_random_uuid(),
	digest text not null references blob,
	name text not null check (name <> '' and octet_length(name) <= 255),
	type text not null,
	received_at timestamptz not null default now(),
	verdict text not null default 'UNCHECKED' check (verdict in ('UNCHECKED', 'AWAITED', 'CLEAN', 'INFECTED'))
);

create index file_digest on file (digest);

-- Pictures made of bytes: pages, slides, photos in several widths. They go with what they were made of.
create table picture (
	source text not null references blob on delete cascade,
	number integer not null check (number > 0),
	width integer not null check (width > 0),
	height integer not null check (height > 0),
	type text not null,
	digest text not null references blob,
	primary key (source, number, width)
);

create index picture_digest on picture (digest);
