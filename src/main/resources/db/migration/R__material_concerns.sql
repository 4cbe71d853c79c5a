drop function if exists material_concerns(date);

-- The views that the function reads are made after this file.
set local check_function_bodies = off;

-- What is the matter with public materials: a photo that nobody is named for, or that was published
-- before it had to be described; a file that nothing could be read in, one that a virus scanner holds back.
create function material_concerns(today date)
	returns table (content uuid, matter text, language text, day date)
	language sql stable as $$
	select m.content, found.matter, null::text, first_day(m.date)
	from material m
	left join file f on f.id = material_file(m)
	left join extraction x on x.digest = f.digest
	cross join lateral (values
		('NO_ALTERNATIVE', m.kind = 'PHOTO' and f.id is not null and m.alternative is null),
		('NO_CREDIT', m.kind = 'PHOTO' and m.credit is null),
		('UNREADABLE_FILE', x.state = 'UNREADABLE'),
		('INFECTED_FILE', f.verdict = 'INFECTED'),
		('UNCHECKED_FILE', f.verdict = 'AWAITED' and f.received_at < now() - interval '1 hour')
		) as found (matter, is_there)
	where is_there and is_shown(m.content)
$$;
