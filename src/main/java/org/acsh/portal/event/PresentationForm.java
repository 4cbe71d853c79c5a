package org.acsh.portal.event;

import java.util.List;

import jakarta.validation.Valid;
import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.kernel.Wording;

/** What was typed of a talk within a session. */
record PresentationForm(String key, @Longest(300) Wording title, @Longest(5_000) Wording summary,
		List<@Valid SpeakerForm> speakers) implements FormItem<PresentationForm> {

	PresentationForm {
		key = Given.text(key);
		title = Given.wording(title);
		summary = Given.wording(summary);
		speakers = Given.items(speakers);
	}

	@Override
	public PresentationForm withKey(String other) {
		return new PresentationForm(other, title, summary, speakers);
	}

}
