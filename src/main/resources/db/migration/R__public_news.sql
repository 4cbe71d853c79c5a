drop view if exists public_news_person;
drop view if exists public_news;
drop view if exists news_page;

-- Every item that has a page: those that are public, and those that were withdrawn, with the reason. Only the page itself
-- reads this; all else reads public_news. What it is tied to is named as far as readers may see it.
create view news_page as
select n.id,
	n.content,
	n.slug,
	n.kind,
	n.title,
	n.title_language,
	n.published,
	first_day(n.published) as first_day,
	n.summary,
	n.body,
	organisation_ref(publisher) as publisher,
	publisher.slug as publisher_slug,
	n.language,
	n.url,
	n.credit,
	n.words,
	n.names,
	case when c.visibility = 'WITHDRAWN' then c.gone_reason end as withdrawn,
	(select coalesce(jsonb_agg(event_ref(e) order by tie.position), '[]')
		from news_item_event tie
		join event e on e.id = tie.event_id
		where tie.news_item_id = n.id and is_public(e)) as events,
	(select coalesce(jsonb_agg(person_ref(p) order by tie.position), '[]')
		from news_item_person tie
		join person p on p.id = tie.person_id
		where tie.news_item_id = n.id) as people,
	(select coalesce(jsonb_agg(publication_ref(p) order by tie.position), '[]')
		from news_item_publication tie
		join publication p on p.id = tie.publication_id
		where tie.news_item_id = n.id and is_shown(p.content)) as publications
from news_item n
join content c on c.id = n.content and c.visibility in ('PUBLISHED', 'WITHDRAWN')
left join organisation publisher on publisher.id = n.publisher_id;

-- What readers may see of news, everywhere.
create view public_news as
select *
from news_page
where withdrawn is null;

-- Who is spoken of in what.
create view public_news_person as
select tie.news_item_id, p.slug as person_slug
from news_item_person tie
join person p on p.id = tie.person_id;
