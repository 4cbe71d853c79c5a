package org.acsh.portal.editing;

import org.acsh.portal.kernel.LocalizedText;

/** How something published is taken away from readers. */
public sealed interface Unpublishing {

	/** Its address answers that it is gone, and why (RFC 9110, 15.5.11). */
	record Gone(LocalizedText reason) implements Unpublishing {
	}

	/** Its page stays, says why it was withdrawn, and is in no list. */
	record Withdrawn(LocalizedText reason) implements Unpublishing {
	}

	/**
	 * Its address leads to another page.
	 *
	 * @param path a path of this portal without the language, such as "/events/x"
	 */
	record Redirected(String path) implements Unpublishing {
	}

}
