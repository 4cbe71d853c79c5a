-- An event is of one of the kinds that administrators say there are.
alter table event
	add column kinds text not null generated always as ('event-kinds') stored,
	add constraint event_kind_is_known foreign key (kinds, kind) references term (vocabulary, code);

-- What a page needs in order to name an event and link to it, or null for none.
create or replace function event_ref(e event) returns jsonb
	language sql stable parallel safe
	return case when (e).id is not null
		then jsonb_build_object('slug', (e).slug, 'kind', term_ref('event-kinds', (e).kind), 'title', (e).title,
			'starts', (e).starts, 'ends', (e).ends) end;
