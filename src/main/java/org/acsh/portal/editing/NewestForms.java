package org.acsh.portal.editing;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.acsh.portal.document.Document;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads what staff wrote last of many contents at once, whoever may see it. */
@Service
public class NewestForms {

	private static final JsonMapper JSON = new JsonMapper();

	private final JdbcClient database;

	private final Kinds kinds;

	NewestForms(JdbcClient database, Kinds kinds) {
		this.database = database;
		this.kinds = kinds;
	}

	/**
	 * The newest forms of a kind in which something is found, of contents that are
	 * neither thrown away nor gone.
	 * @param kind the name of the kind
	 * @param form the form's type
	 * @param path what is to be found in the stored form, as an SQL/JSON path
	 */
	public <F extends Record> List<NewestForm<F>> having(String kind, Class<F> form, String path) {
		Kind<?> sort = kinds.named(kind);
		List<Stored> stored = database.sql("""
				select content.id, revision.form, revision.shape
				from content
				join revision on revision.content = content.id and revision.number = content.latest
				where kind = :kind and discarded_at is null and visibility not in ('GONE', 'REDIRECTED')
					and jsonb_path_exists(revision.form, cast(:path as jsonpath))
				order by content.id
				""")
			.param("kind", kind)
			.param("path", path)
			.query((row, number) -> new Stored(row.getObject("id", UUID.class),
					sort.upgraded((ObjectNode) JSON.readTree(row.getString("form")), row.getInt("shape"))))
			.list();
		List<Document> present = sort.present(stored.stream().map(Stored::document).toList());
		return IntStream.range(0, stored.size())
			.mapToObj(place -> new NewestForm<>(stored.get(place).content(), present.get(place).as(form)))
			.toList();
	}

	private record Stored(UUID content, Document document) {
	}

	/**
	 * What staff wrote last of a content.
	 *
	 * @param <F> the form's type
	 */
	public record NewestForm<F extends Record>(UUID content, F form) {
	}

}
