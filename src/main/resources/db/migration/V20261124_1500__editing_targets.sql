-- Which contents a content names: by their kind and slug, whatever register its form names them in. A phase is a part of its
-- programme, a session one of its event; the home page names pages of every kind.
alter table content_reference rename column register to kind;

create temporary table target on commit drop as
select distinct content, published,
	case kind when 'phases' then 'programmes' when 'agenda' then 'events' when 'contents' then split_part(slug, '/', 1) else kind end as kind,
	case kind when 'contents' then split_part(slug, '/', 2) else split_part(slug, '/', 1) end as slug
from content_reference;

truncate content_reference;

insert into content_reference (content, kind, slug, published)
select content, kind, slug, published from target;
