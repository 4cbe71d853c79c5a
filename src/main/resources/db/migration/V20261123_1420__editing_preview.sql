-- A preview is rolled back. It makes no page old, so nobody waits for it, nor it for whoever publishes.
create or replace function bump_content_version() returns trigger
	language plpgsql as $$
begin
	if current_setting('portal.preview', true) is distinct from 'on' then
		update content_version set version = version + 1;
	end if;
	return null;
end;
$$;
