package org.acsh.portal.desk;

import org.acsh.portal.kernel.Slug;

/**
 * A way from the pages of a kind to a page of a room above, which brings a bean of it.
 *
 * @param kind the name of the kind, such as "events"
 * @param path the address after "/staff"; where it has "{slug}", the pages of each public
 * content lead there, else the list does
 * @param name the message key of its name
 */
public record Shortcut(String kind, String path, String name) {

	private static final String SLUG = "{slug}";

	boolean isOfEach() {
		return path.contains(SLUG);
	}

	/** The same from one content. */
	Shortcut from(Slug slug) {
		return new Shortcut(kind, path.replace(SLUG, slug.value()), name);
	}

}
