drop function if exists open_to_partner(bigint, date);

-- The views that the function reads are made after this file.
set local check_function_bodies = off;

-- What is open to a partner on a day: publications launched or presented at an event of the partner's programmes, and materials of
-- those events and publications. What belongs to no event is for the partners of every programme. Neither an embargo nor the virus
-- scanner makes an exception for partners. How often a file was downloaded is told of public materials: at all, in the last thirty days,
-- and since the partner's time began.
create function open_to_partner(account bigint, today date)
	returns table (register text, slug text, title jsonb, kind jsonb, word text, phase jsonb, programme jsonb, event jsonb, day date,
		published_at timestamptz, file uuid, type text, size bigint, credit text,
		downloads jsonb)
	language sql stable as $$
	with allowed as materialized (
		select pp.programme_id, p.first_day
		from account a
		join partnership p on lower(p.email) = lower(a.email)
		join partnership_programme pp on pp.partnership_id = p.id
		where a.id = open_to_partner.account and not a.disabled
			and open_to_partner.today between p.first_day and p.last_day),
	occasion as materialized (
		select e.id as event_id, phase_ref(pr, ph) as phase,
			jsonb_build_object('slug', pr.slug, 'name', pr.name) as programme, ph.programme_id,
			event_ref(e) as event, first_day(e.starts) as day
		from event e
		join phase ph on ph.id = e.phase_id
		join programme pr on pr.id = ph.programme_id
		where is_public(e)),
	launch as materialized (
		select distinct on (pe.publication_id) pe.publication_id, o.*
		from publication_event pe
		join occasion o on o.event_id = pe.event_id
		where o.programme_id in (select programme_id from allowed)
		order by pe.publication_id, o.day, o.event_id),
	found as (
		select 'publications' as register, p.slug, p.title, p.kind, null::text as word, l.phase, l.programme, l.event,
			coalesce(p.first_day, l.day) as day, c.published_at, null::uuid as file, null::text as credit,
			null::uuid as counted
		from launch l
		join public_publication p on p.id = l.publication_id
		join content c on c.id = p.content
		union all
		select 'materials', m.slug, m.title, null, m.kind, o.phase, o.programme, o.event,
			coalesce(first_day(m.date), o.day), c.published_at, material_file(m), m.credit,
			case when m.access = 'PUBLIC' then m.content end
		from material m
		join content c on c.id = m.content
		left join lateral (
			select *
			from occasion
			where occasion.event_id = m.event_id
			union all
			select l.event_id, l.phase, l.programme, l.programme_id, l.event, l.day
			from launch l
			where m.event_id is null and l.publication_id = m.publication_id) o on true
		where is_shown(m.content) and m.access in ('PUBLIC', 'PARTNERS')
			and (m.embargo_until is null or m.embargo_until <= now())
			and case
				when m.event_id is null and m.publication_id is null then exists (select from allowed)
				else o.programme_id in (select programme_id from allowed) end),
	usage as (
		select d.content, sum(d.count) as ever,
			sum(d.count) filter (where d.day > open_to_partner.today - 30) as lately,
			sum(d.count) filter (where d.day >= (select min(first_day) from allowed)) as in_time
		from usage_of_content d
		where d.way in ('FILE', 'TRANSCRIPT') and d.content in (select counted from found)
		group by d.content)
	select f.register, f.slug, f.title, f.kind, f.word, f.phase, f.programme, f.event, f.day, f.published_at, f.file,
		stored.type, b.size, f.credit, case when f.counted is not null and f.file is not null then jsonb_build_object(
			'ever', coalesce(u.ever, 0), 'lately', coalesce(u.lately, 0), 'in_time', coalesce(u.in_time, 0)) end
	from found f
	left join usage u on u.content = f.counted
	left join file stored on stored.id = f.file
	left join blob b on b.digest = stored.digest
	where f.file is null or is_served(f.file)
$$;
