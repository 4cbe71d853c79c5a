-- Topics that were made while something was written stay hidden until something published is about them.
alter table topic add column listed boolean not null default true;
