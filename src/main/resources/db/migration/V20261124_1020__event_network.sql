-- An event names the network that it is held within; a network is no organisation that carries it.
alter table event add column network_id bigint references network;

create index event_network on event (network_id);

alter table event_partner
	drop constraint event_partner_role_check,
	add constraint event_partner_role_check check (role in ('ORGANISER', 'HOST', 'FUNDER', 'PARTNER'));
