-- What somebody did to many contents at once, told for ever and undone once.
create table batch (
	id uuid primary key,
	deed text not null check (deed in ('PUBLISH', 'UNPUBLISH', 'TAG')),
	topic text,
	actor bigint not null references account,
	made_at timestamptz not null default now(),
	undone_at timestamptz,
	undone_by bigint references account,
	constraint batch_tagged_with_a_topic check ((deed = 'TAG') = (topic is not null)),
	constraint batch_undone_by_somebody check ((undone_at is null) = (undone_by is null))
);

create table batch_item (
	batch uuid not null references batch,
	position int not null,
	content uuid not null references content,
	-- The version of the content that whoever chose it had before them.
	chosen_version int not null,
	-- What became of it; null until its turn has come.
	verdict text,
	-- The newest revision and the one that readers saw before, and the version it was left in; null where nothing was done.
	former_latest int,
	former_published int,
	left_version int,
	-- What became of the undoing; null until then.
	undoing text,
	primary key (batch, content),
	constraint batch_item_whole check ((former_latest is null) = (left_version is null)
		and (former_published is null or former_latest is not null)
		and (verdict is not null or former_latest is null) and (undoing is null or left_version is not null))
);

create index batch_item_content on batch_item (content);
