-- When the virus scanner was last asked about a file and did not tell.
alter table file add column asked_at timestamptz;

create index file_awaited on file (received_at) where verdict = 'AWAITED';
