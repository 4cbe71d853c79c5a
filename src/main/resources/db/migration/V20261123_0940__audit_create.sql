-- Who did what and when. Names are kept as they were: a deed stays readable whatever becomes of who did it and of what
-- it was done to.
create table deed (
	id bigint generated always as identity primary key,
	at timestamptz not null default now(),
	actor bigint,
	actor_name text check (actor_name <> ''),
	verb text not null check (verb ~ '^[a-z]+(-[a-z]+)*$'),
	subject_kind text,
	subject uuid,
	subject_name jsonb,
	detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object'),
	-- Without an actor the portal itself did it.
	constraint deed_actor_named check ((actor is null) = (actor_name is null)),
	-- The subject is content; of accounts the detail tells.
	constraint deed_subject_of_kind check ((subject is null) = (subject_kind is null)),
	constraint deed_subject_named check (subject is not null or subject_name is null)
);

-- The newest come first by the primary key: of everything, of one subject, of one member, of one day.
create index on deed (subject, id) where subject is not null;
create index on deed (actor, id);
create index on deed (at);

create function refuse_change() returns trigger
	language plpgsql as $$
begin
	raise exception 'Rows of % can only be added', tg_table_name using errcode = 'restrict_violation';
end;
$$;

-- Also for the table's owner, as whom the portal connects, and for who replays changes.
create trigger append_only before update or delete or truncate on deed
	for each statement execute function refuse_change();
alter table deed enable always trigger append_only;
