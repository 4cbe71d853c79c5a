drop function if exists content_choice(text);
drop view if exists public_home;

-- What staff put at the top of the home page, with the present addresses of what it features. Without a row the page says
-- it in the portal's own words.
create view public_home as
select h.heading,
	h.lede,
	(select coalesce(jsonb_agg(jsonb_build_object('path', '/' || c.kind || '/' || c.published_slug, 'note', f.note)
			order by f.position), '[]')
		from home_feature f
		join content c on c.id = f.content and c.visibility = 'PUBLISHED'
		where f.home_text_id = h.id) as featured
from home_text h
where is_shown(h.content);

-- The pages of every kind that readers see, by their addresses, for the form of the home page.
create function content_choice(language text)
	returns table (slug text, name text, detail text, names text[])
	language sql stable as $$
	select kind || '/' || published_slug, coalesce(nullif(in_language(title, language), ''), published_slug), kind, names_of(title)
	from content
	where visibility = 'PUBLISHED' and kind <> 'home'
$$;
