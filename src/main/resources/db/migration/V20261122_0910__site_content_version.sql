-- The number of the last change to anything readers see. Finished pages kept in memory carry the number they were made
-- from, so that every instance notices a change whoever made it.
create table content_version (
	only_row boolean primary key default true check (only_row),
	version bigint not null default 0
);

insert into content_version default values;

-- For each table that pages are made from:
-- create trigger content_changed before insert or update or delete or truncate on event
-- for each statement execute function bump_content_version()
-- Before, so that this row is the first lock that a writer of content takes: two writers wait for each other in one order.;
create function bump_content_version() returns trigger
	language plpgsql as $$
begin
	update content_version set version = version + 1;
	return null;
end;
$$;
