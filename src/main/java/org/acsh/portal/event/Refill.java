package org.acsh.portal.event;

import java.util.Collection;
import java.util.List;

/**
 * Puts what was entered into a collection that the database already knows, and leaves it
 * alone where nothing changed.
 */
final class Refill {

	private Refill() {
	}

	static <T> void of(Collection<T> kept, Collection<T> entered) {
		if (!List.copyOf(kept).equals(List.copyOf(entered))) {
			kept.clear();
			kept.addAll(entered);
		}
	}

}
