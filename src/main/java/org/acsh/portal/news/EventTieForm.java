package org.acsh.portal.news;

import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.ReferenceTo;

// @formatter:off
/** What was typed of an event that an item is about. */
record EventTieForm(
		String key,
		@NotBlank(message = "{news.problem.event}") @ReferenceTo("events") String event) implements FormItem<EventTieForm> {
	// @formatter:on

	EventTieForm {
		key = Given.text(key);
		event = Given.text(event);
	}

	@Override
	public EventTieForm withKey(String other) {
		return new EventTieForm(other, event);
	}

}
