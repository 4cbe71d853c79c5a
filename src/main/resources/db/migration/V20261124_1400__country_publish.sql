-- What staff write about a country. Its name and region stand with the country itself, which stays when its page is taken
-- away from readers.
create table country_profile (
	id bigint primary key,
	version int not null,
	content uuid not null unique references content,
	slug text not null unique check (slug = lower(country_code)),
	country_code text not null unique references country,
	full_name jsonb,
	summary jsonb,
	about jsonb,
	words tsvector not null generated always as (setweight(words_of(full_name), 'A') || setweight(words_of(summary), 'B')
		|| words_of(about)) stored
);

create trigger content_changed before insert or update or delete or truncate on country_profile
	for each statement execute function bump_content_version();
