package org.acsh.portal.editing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.acsh.portal.document.Reference;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Finds where a form names records that are not there, one question a register. */
@Component
class ReferenceCheck {

	private static final String UNKNOWN = "unknown.";

	// Asked for late: a room's records may be content themselves.
	private final ObjectProvider<Register> registers;

	ReferenceCheck(ObjectProvider<Register> registers) {
		this.registers = registers;
	}

	/**
	 * Notes each reference to no record, where its field has no other problem. The
	 * message is the register's, such as "unknown.people", of what was typed.
	 */
	void check(List<Reference> references, Errors errors) {
		Map<String, Set<String>> missing = references.stream()
			.collect(Collectors.groupingBy(Reference::register,
					Collectors.mapping(Reference::value, Collectors.toSet())));
		registers
			.forEach(register -> missing.computeIfPresent(register.name(), (name, slugs) -> missing(register, slugs)));
		references.stream()
			.filter(reference -> missing.getOrDefault(reference.register(), Set.of()).contains(reference.value()))
			.filter(reference -> !errors.hasFieldErrors(reference.name()))
			.forEach(reference -> errors.rejectValue(reference.name(), UNKNOWN + reference.register(),
					new Object[] { reference.value() }, null));
	}

	private static Set<String> missing(Register register, Set<String> slugs) {
		Set<String> known = register.named(slugs, Locale.ENGLISH).keySet();
		return slugs.stream().filter(slug -> !known.contains(slug)).collect(Collectors.toSet());
	}

}
