-- The addresses on the web that public content leads to, and what came of asking them.
create table link (
	address text primary key,
	state text not null default 'UNCHECKED'
		check (state in ('UNCHECKED', 'REACHED', 'CLOSED', 'MISSING', 'FAILED', 'NOT_ALLOWED')),
	checked_at timestamptz,
	reached_at timestamptz,
	-- Since when every try has failed, and how many there were.
	failing_since timestamptz,
	failures int not null default 0 check (failures >= 0),
	-- When it is to be asked again.
	due_at timestamptz not null default now()
);

create index link_due on link (due_at);

create table link_use (
	content uuid not null references content,
	address text not null references link on delete cascade,
	primary key (content, address)
);

create index link_use_address on link_use (address);

-- A link is broken when its server says that it is gone or has been in trouble, three times in a row and for a day at least.
create function is_broken(l link) returns boolean
	language sql immutable
	return l.failures >= 3 and l.checked_at >= l.failing_since + interval '1 day';

-- What public content leads to now: every text of a published form that is an address.
create function note_links() returns void
	language sql as $$
	with present as materialized (
		select distinct c.id as content, found.address
		from content c
		join revision r on r.content = c.id and r.number = c.published
		cross join lateral (
			select leaf #>> '{}' as address
			from jsonb_path_query(r.form, 'strict $.** ? (@.type() == "string" && @ like_regex "^https?://")') as leaf) found
		where c.visibility in ('PUBLISHED', 'WITHDRAWN') and length(found.address) <= 2000),
	known as (
		insert into link (address)
		select distinct address from present
		on conflict do nothing),
	begun as (
		insert into link_use (content, address)
		select content, address from present
		on conflict do nothing),
	ended as (
		delete from link_use u
		where not exists (select from present p where p.content = u.content and p.address = u.address)),
	unused as (
		delete from link l
		where not exists (select from present p where p.address = l.address))
	select
$$;
