-- Files on their way from a member of staff. The bytes lie in a file beside those that are kept; received says how many of them
-- are safe and therefore acknowledged.
create table upload (
	id uuid primary key,
	owner bigint not null references account,
	name text not null check (char_length(name) <= 1000),
	length bigint not null check (length > 0),
	received bigint not null default 0 check (received between 0 and length),
	-- A ZIP file of other files, which stays here until it is unpacked or expires.
	packed boolean not null default false,
	-- The file that it has become.
	file uuid references file on delete cascade,
	expires_at timestamptz not null,
	check (file is null or received = length),
	check (not packed or received = length)
);

create index upload_owner on upload (owner);

create index upload_file on upload (file);
