-- Only a link made for an account renews its password; an invitation never does, whoever has its address by then.
alter table invitation add column renews bigint references account;
