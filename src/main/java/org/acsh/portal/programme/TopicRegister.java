package org.acsh.portal.programme;

import java.util.Optional;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;

import org.springframework.stereotype.Component;

/** The topics that forms can name, those that were only named so far among them. */
@Component
class TopicRegister extends ChoiceRegister {

	private static final int LONGEST = 200;

	private final TopicService topics;

	TopicRegister(Choices choices, TopicService topics) {
		super("topics", "topic_choice", choices);
		this.topics = topics;
	}

	@Override
	public Optional<Choice> create(String typed, String language) {
		return (typed.length() <= LONGEST) ? make(typed, language, topics::begin) : Optional.empty();
	}

}
