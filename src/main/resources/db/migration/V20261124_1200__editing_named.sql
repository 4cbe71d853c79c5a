-- What is named in the form of something else is begun there, by its name alone; readers see it once something public names it.
alter table revision drop constraint revision_origin_check;
alter table revision add constraint revision_origin_check
	check (origin in ('SAVED', 'MERGED', 'RESTORED', 'DISCARDED', 'COPIED', 'STARTER', 'NAMED'));

-- Contents of a kind that were begun so and that readers have not seen, as they were named.
create function begun(kind text) returns table (slug text, form jsonb)
	language sql stable parallel safe
	as $$
	select r.form ->> 'slug', r.form
	from content c
	join revision r on r.content = c.id and r.number = 1
	where c.kind = $1 and c.visibility = 'NEVER' and c.discarded_at is null and r.origin = 'NAMED'
$$;
