package org.acsh.portal.editing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.acsh.portal.document.Document;
import org.acsh.portal.document.Reference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows the records of all registers by the addresses that they had before. Forms keep
 * naming what they name, whatever becomes of its address.
 */
@Component
class FormerNames {

	private final JdbcClient database;

	private final Targets targets;

	FormerNames(JdbcClient database, Targets targets) {
		this.database = database;
		this.targets = targets;
	}

	/**
	 * Forms of one type that name each record by its present address; one question for
	 * all.
	 */
	List<Document> present(List<Document> documents, Class<? extends Record> form) {
		Map<Former, String> renamed = renamed(
				documents.stream().flatMap(document -> document.references(form).stream()).toList());
		return renamed.isEmpty() ? documents
				: documents.stream()
					.map(document -> document.withReferences(form, reference -> present(reference, renamed)))
					.toList();
	}

	private Map<Former, String> renamed(List<Reference> references) {
		return references.isEmpty() ? Map.of()
				: database.sql("""
						select former.kind, former.slug, content.published_slug
						from former_address former
						join content on content.id = former.content
						where former.slug = any (:slugs)
						""")
					.param("slugs",
							references.stream()
								.map(reference -> targets.of(reference).slug())
								.distinct()
								.toArray(String[]::new))
					.query((row, number) -> Map.entry(new Former(row.getString(1), row.getString(2)), row.getString(3)))
					.list()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private String present(Reference reference, Map<Former, String> renamed) {
		Target target = targets.of(reference);
		String now = renamed.get(new Former(target.kind(), target.slug()));
		return (now != null) ? target.at(now) : reference.value();
	}

	private record Former(String kind, String slug) {
	}

}
