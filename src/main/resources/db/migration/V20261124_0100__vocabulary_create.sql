-- The words of vocabularies, such as the kinds of events, which administrators edit. A code never changes; content holds it by
-- a foreign key of vocabulary and code.
create table term (
	id bigint primary key,
	version int not null,
	vocabulary text not null,
	code text not null check (code ~ '^[A-Z0-9]+(_[A-Z0-9]+)*$'),
	position int not null,
	name jsonb not null,
	plural jsonb,
	-- What the portal takes it for, of the constants that it knows.
	meaning text not null,
	-- Named where it is used, and no longer offered.
	retired boolean not null default false,
	words tsvector generated always as (words_of(name) || words_of(plural)) stored,
	unique (vocabulary, code),
	constraint term_has_a_place_of_its_own unique (vocabulary, position) deferrable initially deferred,
	constraint term_meaning_is_known check (case vocabulary
		when 'event-kinds' then meaning in ('STUDY_VISIT', 'SEMINAR', 'WORKSHOP', 'CONFERENCE', 'FORUM', 'OTHER')
		when 'publication-kinds' then meaning in ('BOOK', 'REPORT')
		when 'organisation-kinds' then meaning in ('PARTICULAR', 'GENERAL')
		else false end)
);

create trigger content_changed before insert or update or delete or truncate on term
	for each statement execute function bump_content_version();

-- What pages need of a term. A language in which only one is called something calls several so, too.
create function term_ref(t term) returns jsonb
	language sql immutable parallel safe
	return jsonb_build_object('code', (t).code, 'meaning', (t).meaning, 'name', (t).name, 'plural', jsonb_build_object(
		'source', (t).name -> 'source', 'texts', ((t).name -> 'texts') || coalesce((t).plural -> 'texts', '{}'), 'madeFrom', '{}'::jsonb));

create function term_ref(vocabulary text, code text) returns jsonb
	language sql stable parallel safe
	return (select term_ref(t) from term t where t.vocabulary = $1 and t.code = $2);

-- The words by which what is sorted by a term is found.
create function term_words(vocabulary text, code text) returns tsvector
	language sql stable parallel safe
	return (select t.words from term t where t.vocabulary = $1 and t.code = $2);

-- A term's code as addresses have it.
create function term_word(code text) returns text
	language sql immutable parallel safe
	return lower(replace(code, '_', '-'));

with worded (vocabulary, code, meaning, en, ru, kk, ko, plural_en, plural_ru, plural_kk) as (values
	('event-kinds', 'STUDY_VISIT', 'STUDY_VISIT', 'Study visit', 'Ознакомительный визит', 'Оқу сапары', '초청연수',
		'Study visits', 'Ознакомительные визиты', 'Оқу сапарлары'),
	('event-kinds', 'SEMINAR', 'SEMINAR', 'Seminar', 'Семинар', 'Семинар', '세미나',
		'Seminars', 'Семинары', 'Семинарлар'),
	('event-kinds', 'WORKSHOP', 'WORKSHOP', 'Workshop', 'Практический семинар', 'Практикум', '워크숍',
		'Workshops', 'Практические семинары', 'Практикумдар'),
	('event-kinds', 'CONFERENCE', 'CONFERENCE', 'Conference', 'Конференция', 'Конференция', '콘퍼런스',
		'Conferences', 'Конференции', 'Конференциялар'),
	('event-kinds', 'FORUM', 'FORUM', 'Forum', 'Форум', 'Форум', '포럼',
		'Forums', 'Форумы', 'Форумдар'),
	('event-kinds', 'OTHER', 'OTHER', 'Other event', 'Другое мероприятие', 'Басқа іс-шара', '기타 행사',
		'Other events', 'Другие мероприятия', 'Басқа іс-шаралар'),
	('publication-kinds', 'JOINT_PUBLICATION', 'BOOK', 'Joint publication', 'Совместное издание', 'Бірлескен жарияланым', '공동 발간물',
		'Joint publications', 'Совместные издания', 'Бірлескен жарияланымдар'),
	('publication-kinds', 'REVIEW', 'REPORT', 'Review', 'Обзор', 'Шолу', '검토 보고서',
		'Reviews', 'Обзоры', 'Шолулар'),
	('publication-kinds', 'REPORT', 'REPORT', 'Report', 'Доклад', 'Баяндама', '보고서',
		'Reports', 'Доклады', 'Баяндамалар'),
	('publication-kinds', 'WORKING_PAPER', 'REPORT', 'Working paper', 'Рабочий документ', 'Жұмыс құжаты', '워킹 페이퍼',
		'Working papers', 'Рабочие документы', 'Жұмыс құжаттары'),
	('publication-kinds', 'NEEDS_STUDY', 'REPORT', 'Needs study', 'Исследование потребностей', 'Қажеттіліктерді зерттеу', '수요 조사',
		'Needs studies', 'Исследования потребностей', 'Қажеттіліктерді зерттеулер'),
	('publication-kinds', 'GUIDE', 'BOOK', 'Guide', 'Руководство', 'Нұсқаулық', '안내서',
		'Guides', 'Руководства', 'Нұсқаулықтар'),
	('organisation-kinds', 'MULTILATERAL_HUB', 'PARTICULAR', 'Multilateral hub', 'Многосторонний хаб', 'Көпжақты хаб', '다자 협력 허브',
		'Multilateral hubs', 'Многосторонние хабы', 'Көпжақты хабтар'),
	('organisation-kinds', 'INTERNATIONAL_ORGANISATION', 'PARTICULAR', 'International organisation', 'Международная организация',
		'Халықаралық ұйым', '국제기구', 'International organisations', 'Международные организации', 'Халықаралық ұйымдар'),
	('organisation-kinds', 'MINISTRY', 'PARTICULAR', 'Ministry', 'Министерство', 'Министрлік', '부처',
		'Ministries', 'Министерства', 'Министрліктер'),
	('organisation-kinds', 'AGENCY', 'PARTICULAR', 'Agency', 'Агентство', 'Агенттік', '정부 기관',
		'Agencies', 'Агентства', 'Агенттіктер'),
	('organisation-kinds', 'GOVERNMENT', 'PARTICULAR', 'Government', 'Правительство', 'Үкімет', '정부',
		'Governments', 'Правительства', 'Үкіметтер'),
	('organisation-kinds', 'EMBASSY', 'PARTICULAR', 'Embassy', 'Посольство', 'Елшілік', '대사관',
		'Embassies', 'Посольства', 'Елшіліктер'),
	('organisation-kinds', 'COMPANY', 'PARTICULAR', 'Company', 'Компания', 'Компания', '기업',
		'Companies', 'Компании', 'Компаниялар'),
	('organisation-kinds', 'MEDIA', 'PARTICULAR', 'News media', 'Средство массовой информации', 'Бұқаралық ақпарат құралы', '언론사',
		'News media', 'Средства массовой информации', 'Бұқаралық ақпарат құралдары'),
	('organisation-kinds', 'NETWORK', 'PARTICULAR', 'Network of practitioners', 'Сеть практиков', 'Тәжірибелі мамандар желісі',
		'실무자 네트워크', 'Networks of practitioners', 'Сети практиков', 'Тәжірибелі мамандар желілері'),
	('organisation-kinds', 'INSTITUTION', 'GENERAL', 'Institution', 'Организация', 'Мекеме', '일반 기관',
		'Institutions', 'Организации', 'Мекемелер')),
placed as (
	select *, row_number() over () as place from worded)
insert into term (id, version, vocabulary, code, position, name, plural, meaning)
select nextval('entity_id'), 0, vocabulary, code, row_number() over (partition by vocabulary order by place),
	jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', en, 'ru', ru, 'kk', kk, 'ko', ko), 'madeFrom', '{}'::jsonb),
	jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', plural_en, 'ru', plural_ru, 'kk', plural_kk), 'madeFrom', '{}'::jsonb),
	meaning
from placed;
