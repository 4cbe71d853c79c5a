-- What is open to a partner, by the address that the account has or will have, and from which day to which.
create table partnership (
	id bigint primary key,
	version int not null,
	email text not null check (email like '%_@_%' and email = btrim(email)),
	name text not null check (name <> '' and name = btrim(name)),
	organisation text not null check (organisation = btrim(organisation)),
	first_day date not null,
	last_day date not null check (last_day >= first_day),
	-- The visit that goes on, and the one before, since which things are new.
	seen_at timestamptz,
	seen_before_at timestamptz
);

create unique index partnership_email on partnership (lower(email));

create table partnership_programme (
	partnership_id bigint not null references partnership on delete cascade,
	programme_id bigint not null references programme,
	primary key (partnership_id, programme_id)
);
