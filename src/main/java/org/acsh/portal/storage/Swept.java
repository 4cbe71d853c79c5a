package org.acsh.portal.storage;

import java.time.Instant;

/**
 * What a sweep threw away.
 *
 * @param at when it ended
 * @param files that no room named
 * @param pictures of bytes that no file had
 * @param blobs bytes that nothing named
 * @param incoming bytes that were on their way for too long
 */
public record Swept(Instant at, int files, int pictures, int blobs, int incoming) {
}
