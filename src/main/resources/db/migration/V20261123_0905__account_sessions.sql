-- The sessions of staff, in the shape that Spring Session JDBC reads and writes; times are in milliseconds since 1970.
-- Readers have none.
create table staff_session (
	primary_id varchar(36) primary key,
	session_id varchar(64) not null unique,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval integer not null,
	expiry_time bigint not null,
	principal_name varchar(100)
);

create index staff_session_expiry on staff_session (expiry_time);
create index staff_session_principal on staff_session (principal_name);

create table staff_session_attributes (
	session_primary_id varchar(36) not null references staff_session on delete cascade,
	attribute_name varchar(200) not null,
	attribute_bytes bytea not null,
	primary key (session_primary_id, attribute_name)
);
