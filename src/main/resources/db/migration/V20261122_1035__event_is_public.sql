-- Whether readers may see an event: the rule of public_event, for the views of rooms above. These cannot be built on
-- public_event itself, which is dropped and made anew whenever it changes.
create function is_public(e event) returns boolean
	language sql stable parallel safe
	return (e).visibility = 'PUBLISHED' and ((e).starts is not null or exists (
		select from event whole
		where whole.id = (e).parent_id and whole.visibility = 'PUBLISHED' and whole.starts is not null));
