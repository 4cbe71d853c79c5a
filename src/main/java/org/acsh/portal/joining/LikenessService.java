package org.acsh.portal.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.editing.Content;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds contents that may have been entered twice, and remembers which were not. */
@Service
public class LikenessService {

	// Three letters say too little: many abbreviations are like another.
	private static final String SPELT = """
			with spelt as materialized (
				select row_number() over () as number, content, shared, apart, spelling, squeezed(spelling) as letters,
					squeezed_in_order(spelling) as in_order, initials_in_order(spelling) as initials
				from %s(), unnest(spellings) as spelling
				where length(squeezed(spelling)) > 3),
			""";

	private static final String BESIDES_ONE = """
			candidate as (
				select one.number as one, other.number as other
				from spelt one join spelt other on other.content <> one.content
				where one.content = :content),
			""";

	// Two sets of trigrams that are alike to 55 % have one of their rarest 45 % in
	// common,
	// so that only those are compared (prefix filtering of similarity joins).
	private static final String ALL = """
			trigram as materialized (
				select number, way, trigram
				from spelt, lateral (values (1, letters), (2, in_order)) as word (way, word), unnest(show_trgm(word)) as trigram),
			frequency as (
				select way, trigram, count(*) as often from trigram group by way, trigram),
			ranked as (
				select number, way, trigram, count(*) over spelling as trigrams,
					row_number() over (spelling order by often, trigram) as place
				from trigram join frequency using (way, trigram)
				window spelling as (partition by number, way)),
			rare as materialized (
				select number, way, trigram from ranked where place <= trigrams - ceil(0.55 * trigrams) + 1),
			related as materialized (
				select number, initials, employer from spelt, unnest(shared) as employer where length(initials) > 1),
			candidate as (
				select one.number as one, other.number as other
				from rare one join rare other using (way, trigram)
				where one.number < other.number
				union
				select one.number, other.number
				from related one join related other using (initials, employer)
				where one.number < other.number),
			""";

	private static final String ALIKE = """
			pair as (
				select least(one.content, other.content) as one, greatest(one.content, other.content) as other,
					case when one.content < other.content then one.spelling else other.spelling end as spelling,
					case when one.content < other.content then other.spelling else one.spelling end as other_spelling,
					plain(one.spelling) = plain(other.spelling) as same,
					greatest(similarity(one.letters, other.letters), similarity(one.in_order, other.in_order)) as likeness,
					one.initials = other.initials and length(one.initials) > 1 and one.shared && other.shared as related
				from candidate
				join spelt one on one.number = candidate.one
				join spelt other on other.number = candidate.other and other.content <> one.content
				where one.apart is null or other.apart is null or one.apart = other.apart),
			likeness as (
				select distinct on (one, other) one, other, spelling, other_spelling,
					case when same then 'NAME' when likeness >= 0.55 then 'SPELLING' else 'INITIALS' end as reason
				from pair
				where (likeness >= 0.55 or related)
					and not exists (select from different_contents d where d.one = pair.one and d.other = pair.other)
				order by one, other, same desc, likeness desc, spelling, other_spelling)
			select first.id as one, first.title as title, second.id as other, second.title as other_title, reason,
				case when first.id = one then spelling else other_spelling end as spelling,
				case when first.id = one then other_spelling else spelling end as other_spelling
			from likeness
			join content first on first.id in (one, other)
			join content second on second.id in (one, other) and (second.created_at, second.id) > (first.created_at, first.id)
			order by draft_name(first.title, 'en') collate "und-x-icu", first.id, second.id
			""";

	private final List<Spellings> spellings;

	private final JdbcClient database;

	private final JsonMapper json = new JsonMapper();

	LikenessService(List<Spellings> spellings, JdbcClient database) {
		this.spellings = spellings;
		this.database = database;
	}

	/** All pairs of all kinds that may mean the same. */
	public List<Likeness> all() {
		return spellings.stream().flatMap(kind -> find(kind, null).stream()).toList();
	}

	/** What may mean the same as a content. */
	public List<Likeness> of(Content content) {
		return spellings.stream()
			.filter(kind -> kind.kind().equals(content.kind()))
			.flatMap(kind -> find(kind, content.id()).stream())
			.toList();
	}

	/** Remembers that two contents do not mean the same. */
	@Transactional
	public void tellApart(UUID one, UUID other, Member actor) {
		database.sql("""
				insert into different_contents (one, other, said_by, said_at)
				select least(one.id, other.id), greatest(one.id, other.id), :member, now()
				from content one
				join content other on other.kind = one.kind and other.id <> one.id
				where one.id = :one and other.id = :other
				on conflict do nothing
				""").param("one", one).param("other", other).param("member", actor.id()).update();
	}

	private List<Likeness> find(Spellings kind, @Nullable UUID content) {
		return database.sql(SPELT.formatted(kind.function()) + ((content != null) ? BESIDES_ONE : ALL) + ALIKE)
			.param("content", content)
			.query((row, number) -> likeness(kind.kind(), row))
			.list();
	}

	private Likeness likeness(String kind, ResultSet row) throws SQLException {
		return new Likeness(kind, side(row, "one", "title"), side(row, "other", "other_title"),
				Likeness.Reason.valueOf(row.getString("reason")),
				List.of(row.getString("spelling"), row.getString("other_spelling")));
	}

	private Likeness.Side side(ResultSet row, String content, String title) throws SQLException {
		return new Likeness.Side(row.getObject(content, UUID.class),
				json.readValue(row.getString(title), Wording.class));
	}

}
