-- How often something was downloaded on a day at the hub. Nothing here tells, or lets anyone find out, by whom: there is no time but the
-- day, no address and no browser, and of what partners take only the number.
create table download (
	day date not null,
	way text not null check (way in ('FILE', 'TRANSCRIPT', 'BUNDLE', 'EVENT_PACK', 'COUNTRY_PACK', 'PARTNER')),
	-- What it belongs to, which keeps its numbers when it gets another address, is withdrawn or joined with another.
	content uuid references content,
	-- The number of the file among those that the material has been.
	version int check (version > 0),
	count bigint not null check (count > 0),
	constraint download_once unique nulls not distinct (day, way, content, version),
	constraint download_of_partners_tells_nothing check ((way = 'PARTNER') = (content is null)),
	constraint download_version_of_a_file check (way = 'FILE' or version is null)
);

create index download_content on download (content, day);
