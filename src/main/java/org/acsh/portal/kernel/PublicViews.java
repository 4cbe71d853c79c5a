package org.acsh.portal.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what is public from SQL views into records.
 * <p>
 * What is public has one home: each room owns views named {@code public_…} that hold only
 * what every reader may see. Pages, lists, search, feeds and the API read those with
 * plain selects and never touch entities, so that a draft cannot leak through a side
 * door.
 * <p>
 * A row becomes JSON in the database ({@code to_jsonb}) and a record here. Columns are
 * named as the components in snake case ({@code ends_on} fills {@code endsOn}); jsonb
 * columns fill nested records, lists and {@link LocalizedText}, their keys in snake case
 * too. A component that has no column or key is an error, a column that has no component
 * is not; null is read as null, yet never as the number 0.
 */
@Component
public class PublicViews {

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
		.build();

	PublicViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The row of a select that has at most one.
	 * @param type the record that the row becomes
	 * @param select a select over public views, with named parameters (":slug")
	 * @param parameters the values of the named parameters, of types JDBC knows
	 * @return the record, or empty if the select has no row
	 */
	public <T> Optional<T> one(Class<T> type, String select, Map<String, ?> parameters) {
		return rows(type, select, parameters).optional();
	}

	/**
	 * All rows of a select, in its order.
	 * @param type the record that each row becomes
	 * @param select a select over public views, with named parameters (":year")
	 * @param parameters the values of the named parameters, of types JDBC knows
	 */
	public <T> List<T> list(Class<T> type, String select, Map<String, ?> parameters) {
		return rows(type, select, parameters).list();
	}

	private <T> JdbcClient.MappedQuerySpec<T> rows(Class<T> type, String select, Map<String, ?> parameters) {
		return jdbc.sql("select to_jsonb(line) from (\n" + select + "\n) line")
			.params(parameters)
			.query((row, number) -> json.readValue(row.getString(1), type));
	}

}
