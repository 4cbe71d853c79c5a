package org.acsh.portal.storage;

import java.time.Instant;
import java.util.UUID;

/**
 * Bytes as they came in once: under a name, at a time. Two files may have the same bytes,
 * which are kept once.
 *
 * @param id random; by which forms name the file
 * @param digest of its bytes
 * @param name as it came, without folders and without what no name should hold
 * @param type told from the content
 * @param size in bytes
 * @param receivedAt when its bytes were safe
 * @param verdict of the virus scanner
 */
public record StoredFile(UUID id, Digest digest, String name, FileType type, long size, Instant receivedAt,
		Verdict verdict) {

	/** Whether anybody may be given its bytes. */
	public boolean isServed() {
		return verdict.isServed();
	}

}
