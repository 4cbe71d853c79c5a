-- People and organisations are content: what readers see of them is told by the content, and a record made while something
-- else was written is a draft like any other.
drop view if exists public_person, public_organisation cascade;

alter table person
	drop column listed,
	add column content uuid not null unique references content;

alter table person_post
	add column held_since partial_date,
	add column held_until partial_date,
	add constraint person_post_ends_after_it_begins check (last_day(held_until) >= first_day(held_since));

alter table organisation
	drop column listed,
	add column content uuid not null unique references content,
	add column parent_id bigint references organisation,
	add column website text,
	add constraint organisation_is_no_part_of_itself check (parent_id <> id),
	add column kinds text not null generated always as ('organisation-kinds') stored,
	add constraint organisation_kind_is_known foreign key (kinds, kind) references term (vocabulary, code),
	add check (roles <@ array['IMPLEMENTING_PARTNER', 'ORGANISER', 'DONOR_SIDE_LEAD', 'HOST', 'PARTNER', 'EXPERT_PARTNER',
		'PARTICIPANT_INSTITUTION', 'DONOR']);

create index organisation_parent on organisation (parent_id);
