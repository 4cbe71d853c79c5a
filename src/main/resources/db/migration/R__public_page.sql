drop view if exists page_link;
drop view if exists public_page;
drop view if exists page_page;

-- Every page of running text that has a page: those that are public, and those that were withdrawn, with the reason.
create view page_page as
select p.content,
	p.slug,
	p.title,
	p.summary,
	p.body,
	p.menu,
	p.place,
	p.words,
	p.names,
	case when c.visibility = 'WITHDRAWN' then c.gone_reason end as withdrawn
from page p
join content c on c.id = p.content and c.visibility in ('PUBLISHED', 'WITHDRAWN');

create view public_page as
select *
from page_page
where withdrawn is null;

-- The pages that stand in menus.
create view page_link as
select menu, place, slug, jsonb_build_object('path', '/pages/' || slug, 'title', title) as link
from public_page
where menu <> 'NONE';
