-- An account is known again by the browser too: by the hash of a mark that was left in it. So its owner gets in from a network
-- that is new while strangers guess.
alter table known_network rename to known_place;
alter table known_place rename column network to place;
