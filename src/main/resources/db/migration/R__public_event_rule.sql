-- Whether readers may see an event, as public_event has it; for the views of rooms above. A view built on public_event
-- would keep it from being dropped and made anew when it changes; the body of this function is looked up when it runs.
create or replace function is_public(e event) returns boolean
	language sql stable parallel safe
	as 'select exists (select from public_event where id = (e).id)';
