package org.acsh.portal.editing;

import org.acsh.portal.kernel.Slug;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes the records that were missing while something else was written. Each is a draft
 * of its own, which only staff see. It is published with the first published thing that
 * names it, or by staff themselves; if neither happens, it stays a draft.
 */
@Component
public class NamedRecords {

	// Asked for late: kinds of content name records of others.
	private final ObjectProvider<Intake> intake;

	NamedRecords(ObjectProvider<Intake> intake) {
		this.intake = intake;
	}

	/**
	 * Begins a content of which only the name is known.
	 * @param kind the name of its kind
	 * @param name what it is called
	 * @param language the BCP 47 tag of the name's language
	 * @return its slug
	 */
	public String note(String kind, String name, String language) {
		return intake.getObject().note(kind, name, language).value();
	}

	/**
	 * Shows readers a draft that something published names, as far as it can be
	 * published. Where there is no draft of that slug, nothing happens.
	 * @param kind the name of its kind
	 */
	public void show(String kind, Slug slug) {
		intake.getObject().show(kind, slug);
	}

}
