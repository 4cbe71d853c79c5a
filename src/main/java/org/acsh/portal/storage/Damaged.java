package org.acsh.portal.storage;

import java.time.Instant;
import java.util.List;

/**
 * Bytes that are not as they came.
 *
 * @param digest of the bytes as they came
 * @param size as they came
 * @param condition how they are
 * @param readAt when that was seen
 * @param names under which they came, or what they are a picture of came
 */
public record Damaged(Digest digest, FileSize size, Condition condition, Instant readAt, List<String> names) {
}
