-- How near one of several plain names comes to what was typed: 1 for the same words in any order, less for a part of the
-- name or another spelling. Typed names are compared as they are and in Latin letters, where they have any.
create function likeness(typed text, latin text, names text[]) returns real
	language sql immutable parallel safe
	return (
		select max(greatest(similarity(wanted, name), word_similarity(wanted, name)))
		from unnest(names) as name, unnest(array[plain(typed), nullif(latin, '')]) as wanted);
