-- A draft is no row here: an event is made when it is first published, and is tied to its revisions by its content.
alter table event
	add column content uuid not null unique default gen_random_uuid(),
	add column moved_to text check (moved_to ~ '^/([^/]|$)');
alter table event
	drop constraint event_visibility_check,
	drop constraint event_gone_with_a_reason,
	add constraint event_visibility_check check (visibility in ('PUBLISHED', 'WITHDRAWN', 'REDIRECTED', 'GONE')),
	add constraint event_taken_away_with_a_reason
		check (visibility not in ('WITHDRAWN', 'GONE') or gone_reason is not null),
	add constraint event_redirected_somewhere check (visibility <> 'REDIRECTED' or moved_to is not null);

-- What is reordered passes through states in which two rows say the same; only the last one counts.
alter table event_topic
	drop constraint event_topic_event_id_topic_id_key,
	add constraint event_topic_once unique (event_id, topic_id) deferrable initially deferred;
alter table event_partner
	drop constraint event_partner_event_id_organisation_id_role_key,
	add constraint event_partner_once_in_a_role unique (event_id, organisation_id, role) deferrable initially deferred;

-- When a member of staff last found the thing under its address.
alter table event_link add column checked partial_date;
alter table presentation_link add column checked partial_date;

alter table event
	add check (format in ('IN_PERSON', 'ONLINE', 'HYBRID')),
	add check (headcount_bound in ('EXACT', 'AT_LEAST', 'ABOUT')),
	add check (country_count_bound in ('EXACT', 'AT_LEAST', 'ABOUT')),
	add check (audience <@ array['SENIOR', 'MID_LEVEL', 'ENTRY_LEVEL']);
alter table event_partner
	add check (role in ('ORGANISER', 'HOST', 'FUNDER', 'PARTNER', 'NETWORK'));
alter table event_session
	add check (kind in ('OPENING', 'TALK', 'PANEL', 'COUNTRY_PRESENTATION', 'SITE_VISIT', 'BREAK'));

do $$
declare
	named text;
begin
	foreach named in array array['event_speaker', 'session_speaker', 'presentation_speaker'] loop
		execute format('alter table %I add check (role in (''OPENING'', ''SPEAKER'', ''REMARKS'', ''ADDRESS'', ''MODERATOR'', '
			'''PANELLIST'', ''PRESENTER''))', named);
	end loop;
	foreach named in array array['event_link', 'presentation_link'] loop
		execute format('alter table %I add check (kind in (''SOURCE'', ''PRESS'', ''FOLDER'', ''VIDEO'', ''SLIDES'', ''PHOTO'', '
			'''WEBSITE'')), add check (holds <@ array[''SLIDES'', ''PHOTOS'', ''VIDEO'', ''DOCUMENTS''])', named);
	end loop;
end;
$$;
