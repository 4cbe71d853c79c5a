-- Files that a member gave in one sitting, and what became of each.
create table deposit (
	id uuid primary key,
	owner bigint not null references account,
	-- The address of the event that the files are of; blank for none.
	event text not null,
	made_at timestamptz not null default now()
);

create table deposit_item (
	id uuid primary key,
	deposit uuid not null references deposit on delete cascade,
	position integer generated always as identity,
	name text not null,
	-- The draft that the file has become, or why it was not kept.
	content uuid,
	file uuid references file on delete set null,
	refusal text,
	check ((content is null) <> (refusal is null))
);

create index deposit_item_deposit on deposit_item (deposit, position);
