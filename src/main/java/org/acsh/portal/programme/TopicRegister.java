package org.acsh.portal.programme;

import java.util.Optional;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;
import org.acsh.portal.editing.NamedRecords;

import org.springframework.stereotype.Component;

/** The topics that forms can name, drafts among them. */
@Component
class TopicRegister extends ChoiceRegister {

	private final NamedRecords drafts;

	TopicRegister(Choices choices, NamedRecords drafts) {
		super(TopicService.KIND, "topic_choice", choices);
		this.drafts = drafts;
	}

	@Override
	public Optional<Choice> create(String typed, String language) {
		return make(typed, language, (name, tag) -> drafts.note(TopicService.KIND, name, tag));
	}

}
