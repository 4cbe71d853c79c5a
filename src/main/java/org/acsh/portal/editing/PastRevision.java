package org.acsh.portal.editing;

import java.time.Instant;
import java.util.List;

import org.acsh.portal.audit.Done;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a content's history.
 *
 * @param number the revision's number
 * @param origin how it came about
 * @param note what its author says of it, or null
 * @param savedAt when it was saved
 * @param author the name of its author, or null for the portal itself
 * @param publications when and by whom it was shown to readers, the first time first
 */
public record PastRevision(int number, Origin origin, @Nullable String note, Instant savedAt, @Nullable String author,
		List<Done> publications) {
}
