package org.acsh.portal.desk;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A field of a form with what is said of it.
 *
 * @param name its name in the form, such as {@code sessions[0].title.texts[en]}
 * @param remarks what is to be shown before it
 */
record Field(String name, List<Remark> remarks) {

	/**
	 * The identifier that a field of this name has on the page: its words and numbers,
	 * joined by hyphens, after "f-".
	 * @param name such as {@code sessions[0].title.texts[en]}
	 * @return such as {@code f-sessions-0-title-texts-en}
	 */
	static String id(String name) {
		return "f-" + name.replaceAll("[.\\[\\]]+", "-").replaceAll("-$", "");
	}

	public String id() {
		return id(name);
	}

	public List<Remark.Problem> problems() {
		return Remark.of(Remark.Problem.class, remarks);
	}

	public List<Remark.Clash> clashes() {
		return Remark.of(Remark.Clash.class, remarks);
	}

	public List<Remark.Comment> comments() {
		return Remark.of(Remark.Comment.class, remarks);
	}

	/**
	 * The elements that describe the field to screen readers.
	 * @param hint the hint shown with it, or null for none
	 * @return their identifiers, separated by spaces; empty for none
	 */
	public String describedBy(@Nullable String hint) {
		List<String> parts = new ArrayList<>();
		if (hint != null) {
			parts.add(id() + "-hint");
		}
		if (!remarks.isEmpty()) {
			parts.add(id() + "-remarks");
		}
		return String.join(" ", parts);
	}

}
