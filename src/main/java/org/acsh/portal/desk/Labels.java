package org.acsh.portal.desk;

import java.util.HashMap;
import java.util.Map;

import org.acsh.portal.editing.Register.Choice;

/** How the records that a form refers to are shown in it. */
final class Labels {

	private final Map<String, Map<String, Choice>> byRegister = new HashMap<>();

	/**
	 * Adds the records of one register.
	 * @param register such as "people"
	 * @param choices by slug, as the register names them
	 */
	Labels with(String register, Map<String, Choice> choices) {
		byRegister.put(register, choices);
		return this;
	}

	/** Whether a record of the register has that slug. */
	boolean knows(String register, String value) {
		return byRegister.getOrDefault(register, Map.of()).containsKey(value);
	}

	/** The record's label, or the value itself where no record has that slug. */
	String of(String register, String value) {
		Choice choice = byRegister.getOrDefault(register, Map.of()).get(value);
		return (choice != null) ? choice.label() : value;
	}

}
