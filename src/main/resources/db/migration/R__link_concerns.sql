drop function if exists link_concerns(date);

-- Public contents that lead to a broken link.
create function link_concerns(today date)
	returns table (content uuid, matter text, language text, day date)
	language sql stable as $$
	select distinct u.content, 'BROKEN_LINK', null::text, null::date
	from link l
	join link_use u on u.address = l.address
	where is_broken(l)
$$;
