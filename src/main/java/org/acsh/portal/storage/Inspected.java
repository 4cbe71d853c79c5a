package org.acsh.portal.storage;

import java.util.List;

/**
 * Bytes that were read and hashed again.
 *
 * @param digest of the bytes as they came
 * @param condition how they are now
 * @param names under which they came, or what they are a picture of came
 */
public record Inspected(Digest digest, Condition condition, List<String> names) {
}
