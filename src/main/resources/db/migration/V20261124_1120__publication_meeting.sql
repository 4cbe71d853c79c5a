-- The meetings in which a publication was discussed.
create table publication_meeting (
	publication_id bigint not null references publication on delete cascade,
	meeting_id bigint not null references meeting,
	primary key (publication_id, meeting_id)
);

create index publication_meeting_meeting on publication_meeting (meeting_id);

create trigger content_changed before insert or update or delete or truncate on publication_meeting
	for each statement execute function bump_content_version();

-- What a page needs in order to name a meeting and link to it, or null for none.
create function meeting_ref(m meeting) returns jsonb
	language sql immutable parallel safe
	return case when (m).id is not null
		then jsonb_build_object('slug', (m).slug, 'kind', (m).kind, 'subject', (m).subject, 'date', (m).date) end;
