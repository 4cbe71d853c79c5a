package org.acsh.portal.joining;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Among many names, those alike are found without comparing each with each. */
@PortalTest
@Transactional
class LikenessOfManyTests {

	private static final String SYLLABLE = """
			create function pg_temp.syllable(number int, place int) returns text language sql immutable return (
				array['ka','ri','mo','dze','ul','shi','ban','ter','gy','lo','va','ne','sho','kim','pa','ro','jon','hye'])[
					1 + ('x' || substr(md5(number || '-' || place), 1, 6))::bit(24)::int % 18]
			""";

	// First names and surnames of two syllables each; many are alike by chance.
	private static final String PEOPLE = """
			create temporary table invented on commit drop as
			select md5('content' || number)::uuid as content, array[number % 40]::bigint[] as employers,
				initcap(pg_temp.syllable(number, 1) || pg_temp.syllable(number, 2)) || ' '
					|| initcap(pg_temp.syllable(number, 3) || pg_temp.syllable(number, 4)) as name
			from generate_series(1, 400) as number
			""";

	private static final String CONTENTS = """
			insert into content (id, version, kind, title, latest, created_at, changed_at, visibility, review)
			select content, 0, 'people', jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', name)), 0, now(),
				now(), 'NEVER', 'NONE'
			from invented
			""";

	private static final String SPELLINGS = """
			create function pg_temp.spellings() returns table (content uuid, spellings text[], shared bigint[], apart text)
				language sql stable as $$ select content, array[name], employers, null::text from invented $$
			""";

	private static final String EACH_WITH_EACH = """
			select one.content as one, other.content as other
			from invented one join invented other on one.content < other.content
			where similarity(squeezed(one.name), squeezed(other.name)) >= 0.55
				or similarity(squeezed_in_order(one.name), squeezed_in_order(other.name)) >= 0.55
				or initials_in_order(one.name) = initials_in_order(other.name) and one.employers && other.employers
			""";

	@Autowired
	JdbcClient database;

	@BeforeEach
	void invent() {
		Stream.of(SYLLABLE, PEOPLE, CONTENTS, SPELLINGS).forEach(statement -> database.sql(statement).update());
	}

	@Test
	void theSameAreFoundAsByComparingEachWithEach() {
		List<Set<UUID>> compared = database.sql(EACH_WITH_EACH)
			.query((row, number) -> Set.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
			.list();
		assertThat(compared).hasSizeGreaterThan(20);
		assertThat(new LikenessService(List.of(new Spellings("people", "pg_temp.spellings")), database).all())
			.map(likeness -> Set.of(likeness.one().content(), likeness.other().content()))
			.containsExactlyInAnyOrderElementsOf(compared);
	}

}
