package org.acsh.portal.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.acsh.portal.document.Document;
import org.acsh.portal.document.Reference;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows the records of all registers by the addresses that they had before. Forms keep
 * naming what they name, whatever becomes of its address.
 */
@Component
class FormerNames {

	private final JdbcClient database;

	// Asked for late: a room's records may be content themselves.
	private final ObjectProvider<Register> registers;

	FormerNames(JdbcClient database, ObjectProvider<Register> registers) {
		this.database = database;
		this.registers = registers;
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
					.param("slugs", references.stream().map(FormerNames::address).distinct().toArray(String[]::new))
					.query((row, number) -> Map.entry(new Former(row.getString(1), row.getString(2)), row.getString(3)))
					.list()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private String present(Reference reference, Map<Former, String> renamed) {
		String address = address(reference);
		return registers.stream()
			.filter(register -> register.name().equals(reference.register()))
			.map(register -> renamed.get(new Former(register.kind(), address)))
			.filter(Objects::nonNull)
			.map(now -> now + reference.value().substring(address.length()))
			.findFirst()
			.orElse(reference.value());
	}

	// What follows a solidus is a part of what has the address, such as a phase.
	private static String address(Reference reference) {
		return reference.value().split("/", 2)[0];
	}

	private record Former(String kind, String slug) {
	}

}
