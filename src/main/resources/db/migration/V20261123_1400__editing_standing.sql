-- What readers find at an address is said in one place for every kind: by the content, not by the tables of its kind.
alter table content
	add column gone_reason jsonb,
	add column moved_to text check (moved_to ~ '^/([^/]|$)');

drop view if exists public_event_organisation, public_appearance, moved_event, gone_event, public_event, event_page cascade;

update content
set gone_reason = event.gone_reason, moved_to = event.moved_to
from event
where event.content = content.id;

alter table content
	add constraint content_taken_away_with_a_reason
		check (visibility not in ('WITHDRAWN', 'GONE') or gone_reason is not null),
	add constraint content_redirected_somewhere check (visibility <> 'REDIRECTED' or moved_to is not null);

alter table event
	drop column visibility,
	drop column gone_reason,
	drop column moved_to,
	alter column content drop default,
	add constraint event_is_content foreign key (content) references content;

-- Drafts change a content at every save; only this is seen.
create trigger content_changed after update on content
	for each row
	when (old.visibility is distinct from new.visibility or old.published_slug is distinct from new.published_slug
		or old.gone_reason is distinct from new.gone_reason or old.moved_to is distinct from new.moved_to)
	execute function bump_content_version();

-- Whether readers see a content, in lists and everywhere.
create function is_shown(content uuid) returns boolean
	language sql stable parallel safe
	return exists (select from content c where c.id = $1 and c.visibility = 'PUBLISHED');
