package org.acsh.portal.editing;

import org.acsh.portal.document.Reference;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows which contents forms name, whatever their registers call them. */
@Component
class Targets {

	// Asked for late: a room's records may be content themselves.
	private final ObjectProvider<Register> registers;

	Targets(ObjectProvider<Register> registers) {
		this.registers = registers;
	}

	/** What a reference means, whether there is such a content or not. */
	Target of(Reference reference) {
		return registers.stream()
			.filter(register -> register.name().equals(reference.register()))
			.findFirst()
			.map(register -> register.target(reference.value()))
			.orElseGet(() -> Target.of(reference.register(), reference.value()));
	}

}
