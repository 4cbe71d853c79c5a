package org.acsh.portal.programme;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.acsh.portal.editing.Choices;
import org.acsh.portal.editing.Register;

import org.springframework.stereotype.Component;

/** The phases that forms can name, as "capacity-building/2". */
@Component
class PhaseRegister implements Register {

	private static final String FUNCTION = "phase_choice";

	private final Choices choices;

	PhaseRegister(Choices choices) {
		this.choices = choices;
	}

	@Override
	public String name() {
		return "phases";
	}

	@Override
	public List<Choice> find(String typed, Locale reader, int most) {
		return choices.find(FUNCTION, typed, reader, most);
	}

	@Override
	public List<Choice> called(String name, Locale reader) {
		return choices.called(FUNCTION, name, reader);
	}

	@Override
	public Map<String, Choice> named(Collection<String> slugs, Locale reader) {
		return choices.named(FUNCTION, slugs, reader);
	}

	@Override
	public Optional<Choice> create(String name, String language) {
		return Optional.empty();
	}

}
