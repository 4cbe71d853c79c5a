drop function if exists note_downloads(jsonb);
drop view if exists usage_of_content;
drop function if exists downloads_of(uuid, date);

-- The functions read tables of rooms whose migrations come later.
set local check_function_bodies = off;

-- Adds counts to what is known, in one statement. What readers have asked for by its address is known by its content from here on;
-- what has vanished meanwhile is let go.
create function note_downloads(tallies jsonb) returns void
	language sql as $$
	insert into download as known (day, way, content, version, count)
	select t.day, t.way, found.content,
		case when t.way = 'FILE' then coalesce(t.version, (
			select v.number
			from material m
			join material_version v on v.material_id = m.id
			where m.content = found.content
			order by v.position desc
			limit 1)) end,
		sum(t.count)
	from jsonb_to_recordset(tallies) as t (day date, way text, register text, address text, version int, count bigint)
	left join lateral (
		select c.id as content
		from content c
		where c.kind = t.register and c.published_slug = t.address
		union all
		select f.content
		from former_address f
		where f.kind = t.register and f.slug = t.address
		limit 1) found on true
	where t.register is null or found.content is not null
	group by 1, 2, 3, 4
	order by 1, 2, 3, 4
	on conflict on constraint download_once do update set count = known.count + excluded.count
$$;

-- The counts of a content and of those that were joined with it.
create view usage_of_content as
	with recursive known (content, kept) as (
		select id, id
		from content
		where id in (select content from download)
		union
		select k.content, j.kept
		from known k
		join joining j on j.given_up = k.kept and j.parted_at is null)
	select d.day, d.way, k.kept as content, d.version, d.count
	from download d
	join known k on k.content = d.content
	where not exists (select from joining j where j.given_up = k.kept and j.parted_at is null);

-- How often the files of a material were downloaded, since a day or, for null, ever.
create function downloads_of(one uuid, since date) returns bigint
	language sql stable as $$
	select coalesce(sum(d.count), 0)
	from usage_of_content d
	where d.content = one and d.way in ('FILE', 'TRANSCRIPT') and (since is null or d.day >= since)
$$;
