drop function if exists note_downloads(jsonb);
drop function if exists usage_by_month(date, date);
drop function if exists usage_of_materials(date, date, int);
drop function if exists usage_of_events(date, date, int);
drop function if exists usage_lines(date, date);
drop view if exists usage_of_content;

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

-- Each month of a period with what was downloaded in it, the latest first.
create function usage_by_month(first date, last date) returns table (date text, numbers jsonb)
	language sql stable as $$
	select to_char(month, 'YYYY-MM'), jsonb_build_object(
		'files', coalesce(sum(d.count) filter (where d.way in ('FILE', 'TRANSCRIPT')), 0),
		'bundles', coalesce(sum(d.count) filter (where d.way = 'BUNDLE'), 0),
		'packs', coalesce(sum(d.count) filter (where d.way in ('EVENT_PACK', 'COUNTRY_PACK')), 0),
		'partners', coalesce(sum(d.count) filter (where d.way = 'PARTNER'), 0))
	from generate_series(usage_by_month.first::timestamp, usage_by_month.last::timestamp, interval '1 month') month
	left join download d on d.day >= month and d.day < month + interval '1 month'
	group by month
	order by month desc
$$;

-- The materials whose files were downloaded most in a period.
create function usage_of_materials(first date, last date, most int)
	returns table (content uuid, title jsonb, kind text, event jsonb, shown boolean, files bigint)
	language sql stable as $$
	select c.id, c.title, m.kind, e.title, is_shown(c.id), d.files
	from (
		select content, sum(count)::bigint as files
		from usage_of_content
		where day between usage_of_materials.first and usage_of_materials.last and way in ('FILE', 'TRANSCRIPT')
		group by content) d
	join content c on c.id = d.content
	join material m on m.content = c.id
	left join event e on e.id = m.event_id
	order by d.files desc, c.id
	limit usage_of_materials.most
$$;

-- The events of which most was downloaded in a period: the files of their materials, all of them as one, their packs.
create function usage_of_events(first date, last date, most int)
	returns table (content uuid, title jsonb, shown boolean, numbers jsonb)
	language sql stable as $$
	select c.id, c.title, is_shown(c.id), jsonb_build_object('files', d.files, 'bundles', d.bundles, 'packs', d.packs, 'partners', 0)
	from (
		select coalesce(e.content, d.content) as content,
			coalesce(sum(d.count) filter (where d.way in ('FILE', 'TRANSCRIPT')), 0)::bigint as files,
			coalesce(sum(d.count) filter (where d.way = 'BUNDLE'), 0)::bigint as bundles,
			coalesce(sum(d.count) filter (where d.way = 'EVENT_PACK'), 0)::bigint as packs
		from usage_of_content d
		left join material m on m.content = d.content
		left join event e on e.id = m.event_id
		where d.day between usage_of_events.first and usage_of_events.last
		group by 1) d
	join content c on c.id = d.content and c.kind = 'events'
	order by d.files + d.bundles + d.packs desc, c.id
	limit usage_of_events.most
$$;

-- All numbers of a period by month, way and content.
create function usage_lines(first date, last date)
	returns table (month date, way text, title jsonb, event jsonb, version int, count bigint)
	language sql stable as $$
	select d.month, d.way, c.title, e.title, d.version, d.count
	from (
		select date_trunc('month', day)::date as month, way, content, version, sum(count)::bigint as count
		from (
			select day, way, content, version, count
			from usage_of_content
			union all
			select day, way, null, null, count
			from download
			where way = 'PARTNER') known
		where day between usage_lines.first and usage_lines.last
		group by 1, 2, 3, 4) d
	left join content c on c.id = d.content
	left join material m on m.content = c.id
	left join event e on e.id = m.event_id
	order by d.month, d.way, d.count desc, d.content, d.version
$$;
