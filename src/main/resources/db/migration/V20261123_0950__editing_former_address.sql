-- Addresses that content of a kind once had; they lead to its present one for ever.
create table former_address (
	kind text not null,
	slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	content uuid not null,
	primary key (kind, slug)
);

create trigger content_changed before insert or update or delete or truncate on former_address
	for each statement execute function bump_content_version();
