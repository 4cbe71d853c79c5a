package org.acsh.portal.editing;

/**
 * The content that a form names, in the words of a register.
 *
 * @param kind the name of the content's kind
 * @param before what stands before the slug in the form, such as "events/"; may be empty
 * @param slug the last part of the content's address
 * @param after what stands after the slug for a part of the content, such as "/2" for a
 * phase; may be empty
 */
public record Target(String kind, String before, String slug, String after) {

	/** What is named by a slug, or by a slug, a solidus and what it is a part of. */
	public static Target of(String kind, String value) {
		int end = value.indexOf('/');
		return (end < 0) ? new Target(kind, "", value, "")
				: new Target(kind, "", value.substring(0, end), value.substring(end));
	}

	/** What is named by a kind, a solidus and a slug. */
	public static Target withKind(String value) {
		int end = value.indexOf('/');
		return (end < 0) ? of("", value)
				: new Target(value.substring(0, end), value.substring(0, end + 1), value.substring(end + 1), "");
	}

	/** What forms hold of it once its slug is another; nothing for no slug. */
	String at(String other) {
		return other.isEmpty() ? "" : before + other + after;
	}

}
