package org.acsh.portal.editing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a content's history.
 *
 * @param number the revision's number
 * @param origin how it came about
 * @param basedOn the revision it was made from, or null for none
 * @param note what its author says of it, or null
 * @param savedAt when it was saved
 * @param author the name of its author, or null for the portal itself
 */
public record PastRevision(int number, Origin origin, @Nullable Integer basedOn, @Nullable String note, Instant savedAt,
		@Nullable String author) {
}
