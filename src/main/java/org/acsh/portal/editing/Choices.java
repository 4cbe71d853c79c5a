package org.acsh.portal.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.acsh.portal.editing.Register.Choice;
import org.acsh.portal.kernel.Slug;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the records of registers in the database. A room offers those of a register as an
 * SQL function of a language with the columns slug, name, detail and names, the last
 * being all names of the record in plain letters.
 */
@Component
public class Choices {

	private static final String LABELLED = """
			with labelled as (
				select slug, coalesce(detail, '') as detail, names, case
					when count(*) over (partition by name) = 1 then name
					when detail <> '' and count(*) over (partition by name, detail) = 1 then name || ' (' || detail || ')'
					else name || ' (' || slug || ')' end as label
				from %s(:language))
			select slug, label, detail
			from labelled
			""";

	private static final String ALIKE = """
			cross join lateral (select likeness(:typed, :latin, names || plain(label)) as likeness) how
			where :typed = '' or likeness >= 0.45
			order by likeness desc, label
			limit :most
			""";

	private final JdbcClient database;

	Choices(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The records whose names come close to a typed one, the closest first.
	 * @param function the SQL function that offers the records
	 * @param typed part of a name in any spelling or script; empty for all records
	 * @param reader the language to name them in
	 * @param most how many at most
	 */
	public List<Choice> find(String function, String typed, Locale reader, int most) {
		return database.sql(LABELLED.formatted(function) + ALIKE)
			.param("language", reader.getLanguage())
			.param("typed", typed.strip())
			.param("latin", latin(typed))
			.param("most", most)
			.query(Choices::choice)
			.list();
	}

	/**
	 * The records that have a name, in whatever language, spelling or script; capitals
	 * and accents do not count.
	 * @param function the SQL function that offers the records
	 * @param name a whole name, or a label
	 * @param reader the language of labels
	 */
	public List<Choice> called(String function, String name, Locale reader) {
		return database.sql(LABELLED.formatted(function) + "where plain(:name) = any (names || plain(label))")
			.param("language", reader.getLanguage())
			.param("name", name.strip())
			.query(Choices::choice)
			.list();
	}

	/**
	 * The records of known slugs.
	 * @param function the SQL function that offers the records
	 * @param reader the language to name them in
	 * @return the choices by slug; slugs of no record are absent
	 */
	public Map<String, Choice> named(String function, Collection<String> slugs, Locale reader) {
		return database.sql(LABELLED.formatted(function) + "where slug = any (:slugs)")
			.param("language", reader.getLanguage())
			.param("slugs", slugs.toArray(String[]::new))
			.query(Choices::choice)
			.list()
			.stream()
			.collect(Collectors.toMap(Choice::slug, Function.identity()));
	}

	/**
	 * Makes a record of a name that none has yet. Of two who make the same one at once,
	 * the second gets what the first made.
	 * @param function the SQL function that offers the records
	 * @param name the name as typed
	 * @param language the BCP 47 tag of its language
	 * @param maker makes the record and gives its slug
	 * @return the record, or empty for a name without letters and digits
	 */
	@Transactional
	public Optional<Choice> make(String function, String name, String language, BinaryOperator<String> maker) {
		if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return Optional.empty();
		}
		// The lock that whoever writes content takes first.
		database.sql("update content_version set version = version + 1").update();
		String slug = known(function, name, language).orElseGet(() -> maker.apply(name.strip(), language));
		return Optional.ofNullable(named(function, List.of(slug), Locale.forLanguageTag(language)).get(slug));
	}

	private Optional<String> known(String function, String name, String language) {
		return database.sql("select slug from " + function + "(:language) where plain(:name) = any (names) limit 1")
			.param("language", language)
			.param("name", name.strip())
			.query(String.class)
			.optional();
	}

	private static Choice choice(ResultSet row, int number) throws SQLException {
		return new Choice(row.getString("slug"), row.getString("label"), row.getString("detail"));
	}

	private static String latin(String typed) {
		try {
			return Slug.from(typed).value().replace('-', ' ');
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
