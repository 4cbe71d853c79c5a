package org.acsh.portal.joining;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.acsh.portal.editing.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a joining rewrote in one content.
 *
 * @param latestBefore its newest revision before
 * @param publishedBefore the one that readers saw before, or null for none
 * @param latestAfter its newest revision after
 * @param publishedAfter the one that readers saw after, or null for none
 */
@Embeddable
record JoiningChange(UUID content, int latestBefore, @Nullable Integer publishedBefore, int latestAfter,
		@Nullable Integer publishedAfter) {

	/** Whether nobody has changed the content since. */
	boolean stillStands(Content now) {
		return now.latest() == latestAfter && Objects.equals(now.published(), publishedAfter);
	}

}
