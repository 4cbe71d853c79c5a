package org.acsh.portal.event;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.acsh.portal.editing.Choices;
import org.acsh.portal.editing.Register;

import org.springframework.stereotype.Component;

/**
 * The events that forms can name: those that were published, whoever may see them now.
 */
@Component
class PublishedEventRegister implements Register {

	private static final String FUNCTION = "event_choice";

	private final Choices choices;

	PublishedEventRegister(Choices choices) {
		this.choices = choices;
	}

	@Override
	public String name() {
		return "events";
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
