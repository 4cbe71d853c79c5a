package org.acsh.portal.joining;

import java.time.Instant;
import java.util.UUID;

import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Two contents that were made one, as a list tells it.
 *
 * @param kind the name of their kind
 * @param kept the content that was kept
 * @param title what it is called now
 * @param otherTitle what the one was called that was given up
 * @param who the name of who did it
 * @param parted when it was taken back, or null
 */
public record PastJoining(UUID id, String kind, UUID kept, Wording title, Wording otherTitle, String who, Instant at,
		@Nullable Instant parted) {
}
