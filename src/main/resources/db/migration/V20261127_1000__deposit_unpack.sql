-- A ZIP file that came in a deposit, named as the upload whose bytes it has; those are thrown away after a time.
create table deposit_parcel (
	id uuid primary key,
	deposit uuid not null references deposit on delete cascade,
	position integer generated always as identity,
	name text not null,
	-- The files of systems and the empty folders in it.
	passed_over text[] not null
);

create index deposit_parcel_deposit on deposit_parcel (deposit, position);

-- A file in it, named as the draft that it becomes once it is unpacked.
create table deposit_entry (
	id uuid primary key,
	parcel uuid not null references deposit_parcel on delete cascade,
	position integer generated always as identity,
	path text not null,
	size bigint not null,
	-- What it is, or why it is not taken.
	type text,
	digest text,
	refusal text,
	unique (parcel, path),
	check ((type is null) = (digest is null) and (type is null) <> (refusal is null))
);
