-- What staff put at the top of the home page; there is one row at most.
create table home_text (
	id bigint primary key,
	version int not null,
	content uuid not null unique references content,
	slug text not null unique check (slug = 'home'),
	heading jsonb,
	lede jsonb
);

-- The pages that it features.
create table home_feature (
	home_text_id bigint not null references home_text on delete cascade,
	position int not null,
	content uuid not null references content,
	note jsonb,
	primary key (home_text_id, position)
);

create index home_feature_content on home_feature (content);

create trigger content_changed before insert or update or delete or truncate on home_text
	for each statement execute function bump_content_version();
create trigger content_changed before insert or update or delete or truncate on home_feature
	for each statement execute function bump_content_version();
