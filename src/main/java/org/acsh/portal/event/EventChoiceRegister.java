package org.acsh.portal.event;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.acsh.portal.editing.Choices;
import org.acsh.portal.editing.Register;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The events that forms can name: those that were published, whoever may see them now,
 * and drafts, whose labels say so. A part may be written before the whole is published.
 */
@Component
class EventChoiceRegister implements Register {

	private static final String CHOICES = "event_choice";

	private final Choices choices;

	private final MessageSource messages;

	EventChoiceRegister(Choices choices, MessageSource messages) {
		this.choices = choices;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "events";
	}

	@Override
	public List<Choice> find(String typed, Locale reader, int most) {
		return marked(choices.find(CHOICES, unmarked(typed, reader), reader, most), reader);
	}

	@Override
	public List<Choice> called(String name, Locale reader) {
		return marked(choices.called(CHOICES, unmarked(name, reader), reader), reader);
	}

	@Override
	public Map<String, Choice> named(Collection<String> slugs, Locale reader) {
		return choices.named(CHOICES, slugs, reader)
			.values()
			.stream()
			.map(choice -> marked(choice, reader))
			.collect(Collectors.toMap(Choice::slug, choice -> choice));
	}

	@Override
	public Optional<Choice> create(String name, String language) {
		return Optional.empty();
	}

	/** Whether the event of a slug is there, yet as a draft only. */
	boolean isDraft(String slug) {
		return choices.named(CHOICES, Set.of(slug), Locale.ENGLISH)
			.values()
			.stream()
			.anyMatch(EventChoiceRegister::isDraft);
	}

	private List<Choice> marked(List<Choice> found, Locale reader) {
		return found.stream().map(choice -> marked(choice, reader)).toList();
	}

	private Choice marked(Choice choice, Locale reader) {
		return isDraft(choice) ? new Choice(choice.slug(), mark(choice.label(), reader), "") : choice;
	}

	private String unmarked(String typed, Locale reader) {
		String mark = mark("", reader);
		return typed.endsWith(mark) ? typed.substring(0, typed.length() - mark.length()) : typed;
	}

	private String mark(String label, Locale reader) {
		return messages.getMessage("event.choice.draft", new Object[] { label }, reader);
	}

	// What is published has a date, its own or that of the whole.
	private static boolean isDraft(Choice choice) {
		return choice.detail().isEmpty();
	}

}
