-- :count events that nobody takes for real ones: named "Generated event 1" and so on, spread over ten years, each with
-- a place, three countries, two topics, a partner and an agenda of five items.
begin;

create temporary table generated as
select nextval('entity_id') as id, gen_random_uuid() as content, n,
	(select id from phase order by id limit 1 offset n % (select count(*) from phase)) as phase_id
from generate_series(1, :count) as n;

insert into content (id, version, kind, slug, title, latest, created_at, changed_at, visibility, published, published_slug,
	published_at, review)
select content, 0, 'events', 'generated-event-' || n, '{}', 1, now(), now(), 'PUBLISHED', 1, 'generated-event-' || n, now(), 'NONE'
from generated;

insert into event (id, version, content, slug, kind, title, summary, starts, format, status, phase_id)
select id, 0, content, 'generated-event-' || n, (array['SEMINAR', 'WORKSHOP', 'STUDY_VISIT', 'CONFERENCE'])[1 + n % 4],
	jsonb_build_object('source', 'en', 'madeFrom', '{}'::jsonb, 'texts',
		jsonb_build_object('en', 'Generated event ' || n, 'ru', 'Созданное событие ' || n)),
	jsonb_build_object('source', 'en', 'madeFrom', '{}'::jsonb, 'texts',
		jsonb_build_object('en', 'Made for measuring, number ' || n)),
	(date '2016-01-01' + n * 37 % 3650)::text, 'IN_PERSON', 'SCHEDULED', phase_id
from generated;

insert into event_place (event_id, position, country_code)
select id, 0, (select code from country order by code limit 1 offset n % (select count(*) from country))
from generated;

insert into event_country (event_id, country_code)
select g.id, c.code
from generated g
join (select code, row_number() over (order by code) as place from country) c on (c.place + g.n) % 5 = 0;

insert into event_topic (event_id, position, topic_id)
select g.id, t.place, t.id
from generated g
join (select id, row_number() over (order by id) as place from topic) t on (t.place + g.n) % 6 = 0;

insert into event_partner (event_id, position, organisation_id, role)
select id, 0, (select id from organisation order by id limit 1 offset n % (select count(*) from organisation)), 'ORGANISER'
from generated;

insert into event_session (id, version, event_id, key, position, kind, day, title)
select nextval('entity_id'), 0, g.id, 'generated-item-' || item, item, 'TALK', 1, e.title
from generated g
join event e on e.id = g.id, generate_series(1, 5) as item;

commit;
vacuum analyze;
