-- The tables of the first rooms. A table that comes later has its trigger in its own migration.
do $$
declare
	content text;
begin
	for content in
		select tablename from pg_tables
		where schemaname = current_schema() and tablename not in ('content_version', 'flyway_schema_history')
	loop
		execute format('create trigger content_changed before insert or update or delete or truncate on %I '
			'for each statement execute function bump_content_version()', content);
	end loop;
end;
$$;
