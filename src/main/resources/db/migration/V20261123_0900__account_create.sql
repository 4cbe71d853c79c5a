-- Who may sign in. The password is a hash that names its own algorithm. Sessions of an earlier era than the account's are
-- over: a new password and being disabled begin a new one.
create table account (
	id bigint primary key,
	version integer not null,
	email text not null check (email like '%_@_%' and email = btrim(email)),
	name text not null check (name = btrim(name) and name <> ''),
	role text not null check (role in ('EDITOR', 'ADMINISTRATOR')),
	password text not null check (password like '{%}%'),
	disabled boolean not null,
	era integer not null
);

create unique index account_email on account (lower(email));

-- The names of those who wrote, for the rooms above.
create view member as select id, name from account;
