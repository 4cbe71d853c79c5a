-- Partners sign in too, and see what is open to them.
alter table account drop constraint account_role_check,
	add constraint account_role_check check (role in ('PARTNER', 'EDITOR', 'ADMINISTRATOR'));
alter table invitation drop constraint invitation_role_check,
	add constraint invitation_role_check check (role in ('PARTNER', 'EDITOR', 'ADMINISTRATOR'));
