-- All three are trusted: the owner of the database may create them without being superuser.
create extension if not exists pg_trgm;    -- search that forgives spelling
create extension if not exists unaccent;   -- and accents
create extension if not exists btree_gist; -- "no two periods of one thing overlap" as a constraint
