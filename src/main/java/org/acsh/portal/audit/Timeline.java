package org.acsh.portal.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of deeds told in words, the newest first.
 *
 * @param entries the deeds of this page
 * @param older before which deed the next page begins; null where this is the last one
 */
public record Timeline(List<Entry> entries, @Nullable Long older) {

	/** The page of the first entries out of one more than it holds. */
	static Timeline of(List<Entry> found, int size) {
		List<Entry> entries = found.subList(0, Math.min(size, found.size()));
		return new Timeline(entries, (found.size() > size) ? entries.getLast().id() : null);
	}

}
