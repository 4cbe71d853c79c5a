package org.acsh.portal.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.acsh.portal.document.Document;
import org.acsh.portal.document.Reference;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.Register;
import org.acsh.portal.editing.Register.Choice;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.stereotype.Component;

/** Finds the records that a form refers to, and shows them by their names. */
@Component
class References {

	private final Map<String, Register> registers;

	References(List<Register> registers) {
		this.registers = registers.stream().collect(Collectors.toMap(Register::name, Function.identity()));
	}

	/**
	 * The register of a name.
	 * @throws NotFoundException if there is none
	 */
	Register register(String name) {
		return Optional.ofNullable(registers.get(name)).orElseThrow(NotFoundException::new);
	}

	/** A form with slugs in place of the names that can mean one record only. */
	Document resolved(Kind<?> kind, Document document, Locale reader) {
		Labels known = labels(document.references(kind.formType()), reader);
		return document.withReferences(kind.formType(),
				reference -> known.knows(reference.register(), reference.value()) ? reference.value()
						: slug(reference, reader));
	}

	/** How the records that a form refers to are shown. */
	Labels labels(Kind<?> kind, Document document, Locale reader) {
		return labels(document.references(kind.formType()), reader);
	}

	/**
	 * A form with a new record in a field that names one that is not there yet.
	 * @param field the field, or a list of ticks beside which the name was typed
	 */
	Document created(Kind<?> kind, Document document, String field, String language) {
		Labels known = labels(kind, document, Locale.forLanguageTag(language));
		return document.references(kind.formType())
			.stream()
			.filter(reference -> reference.name().equals(field) || reference.name().startsWith(field + "["))
			.filter(reference -> !known.knows(reference.register(), reference.value()))
			.findFirst()
			.flatMap(reference -> register(reference.register()).create(reference.value(), language)
				.map(choice -> document.withValue(reference.name(), choice.slug())))
			.orElse(document);
	}

	private Labels labels(List<Reference> references, Locale reader) {
		Map<String, Set<String>> slugs = references.stream()
			.filter(reference -> !reference.value().isBlank())
			.collect(Collectors.groupingBy(Reference::register,
					Collectors.mapping(Reference::value, Collectors.toSet())));
		return labels(slugs, reader);
	}

	/**
	 * How records are shown.
	 * @param slugs by the register that has the records
	 */
	Labels labels(Map<String, Set<String>> slugs, Locale reader) {
		Labels labels = new Labels();
		slugs.forEach((register, values) -> labels.with(register, register(register).named(values, reader)));
		return labels;
	}

	// One record that is called so is meant; of several the writer chooses.
	private String slug(Reference reference, Locale reader) {
		List<Choice> called = register(reference.register()).called(reference.value(), reader);
		return (called.size() == 1) ? called.getFirst().slug() : reference.value();
	}

}
