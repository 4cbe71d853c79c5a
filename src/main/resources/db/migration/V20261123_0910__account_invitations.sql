-- Invitations that nobody has accepted yet; only the hash of the token in the link is kept. The one without an inviter
-- makes the first administrator, who says the address and the name when accepting.
create table invitation (
	id bigint primary key,
	version integer not null,
	token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
	email text check (email like '%_@_%' and email = btrim(email)),
	name text check (name = btrim(name) and name <> ''),
	role text not null check (role in ('EDITOR', 'ADMINISTRATOR')),
	invited_by bigint references account,
	expires_at timestamptz not null,
	check (num_nulls(email, name, invited_by) in (0, 3))
);

create unique index invitation_email on invitation (lower(email));
create unique index invitation_first on invitation ((invited_by is null)) where invited_by is null;
