package org.acsh.portal.programme;

import java.util.List;

import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.document.Written;
import org.acsh.portal.editing.ContentForm;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/**
 * What staff typed of a topic.
 *
 * @param parent the slug of the topic that it is part of
 * @param area the slug of the area of activity that it belongs to
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record TopicForm(
		@Readable(As.SLUG) String slug,
		@Written(message = "{programme.problem.name}") @Longest(200) Wording name,
		@Longest(20_000) Wording description,
		@ReferenceTo("topics") String parent,
		@ReferenceTo("areas") String area,
		List<@ReferenceTo("languages") String> languages) implements ContentForm<TopicForm> {
	// @formatter:on

	TopicForm {
		slug = Given.text(slug);
		name = Given.wording(name);
		description = Given.wording(description);
		parent = Given.text(parent);
		area = Given.text(area);
		languages = Given.texts(languages);
	}

	static TopicForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new TopicForm("", nothing, nothing, "", "", languages);
	}

	/** The form with another name. */
	TopicForm named(Wording other) {
		return new TopicForm(slug, other, description, parent, area, languages);
	}

	@Override
	public Wording title() {
		return name;
	}

	/** A form for another topic of the same whole and area. */
	@Override
	public TopicForm copy() {
		return new TopicForm("", name, Wording.blank(name.source()), parent, area, languages);
	}

}
