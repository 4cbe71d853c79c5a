package org.acsh.portal.editing;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who began a content and who changed it last.
 *
 * @param createdBy null for the portal itself
 * @param changedBy null for the portal itself
 */
@Embeddable
record Making(Instant createdAt, @Nullable Long createdBy, Instant changedAt, @Nullable Long changedBy) {

	Making changed(Revision revision) {
		return new Making(createdAt, createdBy, revision.savedAt(), revision.author());
	}

}
