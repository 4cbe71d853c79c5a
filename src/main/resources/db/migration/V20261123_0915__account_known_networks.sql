-- From where accounts have been signed in to. Tries to sign in from there are counted apart, so that an attacker elsewhere
-- cannot keep the owner out.
create table known_network (
	account_id bigint not null references account on delete cascade,
	network text not null,
	last_used timestamptz not null,
	primary key (account_id, network)
);
