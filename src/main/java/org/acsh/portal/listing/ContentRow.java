package org.acsh.portal.listing;

import java.time.Instant;
import java.util.UUID;

import org.acsh.portal.editing.ReviewState;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A content as a list shows it.
 *
 * @param title the title in the newest revision; blank where none was typed
 * @param latest the number of the newest revision
 * @param published the revision that readers see or saw last, or null
 * @param scheduledAt when it becomes public, or null
 * @param changedBy the name of who changed it last, or null for the portal itself
 * @param discarded whether it was thrown away
 */
public record ContentRow(UUID id, String kind, @Nullable Slug slug, Wording title, int latest,
		@Nullable Integer published, Visibility visibility, @Nullable Instant publishedAt,
		@Nullable Instant scheduledAt, ReviewState review, Instant changedAt, @Nullable String changedBy,
		boolean discarded) {

	/** Whether there is a revision that readers have not seen. */
	public boolean hasChanges() {
		return published == null || latest > published;
	}

	/** Whether it was thrown away, before readers ever saw it, or after. */
	public boolean isDiscarded() {
		return discarded;
	}

}
