-- One row once the starter content has been loaded: it is never loaded twice.
create table starter_content (
	only_row boolean primary key default true check (only_row),
	loaded_at timestamptz not null default now()
);
