package org.acsh.portal.dossier;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.editing.Kind;

/**
 * A field by which contents of a kind name others, found in the record of its form.
 *
 * @param kind the kind whose form has the field
 * @param field its name within the form, such as "sessions[0].institution"
 * @param register the register that it names records of, such as "organisations"
 * @param isRequired whether a form without it is not fit
 */
record Relation(String kind, String field, String register, boolean isRequired) {

	/**
	 * Registers of what has no page: languages, and the kinds that administrators name.
	 */
	private static final Set<String> WITHOUT_PAGES = Set.of("languages", "event-kinds", "organisation-kinds",
			"publication-kinds");

	/** All relations of a kind. */
	static List<Relation> of(Kind<?> kind) {
		return fields(kind.name(), "", kind.formType()).filter(relation -> !WITHOUT_PAGES.contains(relation.register()))
			.toList();
	}

	/**
	 * Its name as the table of exceptions has it, such as "events.sessions.institution".
	 */
	String name() {
		return kind + "." + field.replace("[0]", "");
	}

	private static Stream<Relation> fields(String kind, String prefix, Class<?> form) {
		return Stream.of(form.getRecordComponents()).flatMap(field -> in(kind, prefix, field));
	}

	private static Stream<Relation> in(String kind, String prefix, RecordComponent field) {
		return in(kind, prefix + field.getName(), field.getAnnotatedType());
	}

	private static Stream<Relation> in(String kind, String field, AnnotatedType type) {
		ReferenceTo reference = type.getAnnotation(ReferenceTo.class);
		if (reference != null) {
			return Stream.of(new Relation(kind, field, reference.value(), type.isAnnotationPresent(NotBlank.class)));
		}
		if (type instanceof AnnotatedParameterizedType list) {
			return in(kind, field + "[0]", list.getAnnotatedActualTypeArguments()[0]);
		}
		return type.getType() instanceof Class<?> item && item.isRecord() ? fields(kind, field + ".", item)
				: Stream.empty();
	}

}
