-- What each sweep threw away.
create table sweep (
	id uuid primary key default gen_random_uuid(),
	swept_at timestamptz not null,
	files integer not null,
	pictures integer not null,
	blobs integer not null,
	incoming integer not null
);

create index sweep_swept_at on sweep (swept_at);

-- The pages of staff ask whether there is any damage.
create index blob_damage on blob (checked_at) where damage is not null;

-- What was not read for longest is read next.
create index blob_read on blob ((coalesce(checked_at, stored_at)));
