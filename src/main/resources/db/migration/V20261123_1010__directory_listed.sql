-- People and organisations that were made while something was written stay hidden until something published names them.
alter table person add column listed boolean not null default true;
alter table organisation add column listed boolean not null default true;
