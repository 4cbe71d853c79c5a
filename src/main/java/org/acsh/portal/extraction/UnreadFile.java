package org.acsh.portal.extraction;

import java.time.Instant;
import java.util.UUID;

import org.acsh.portal.parser.Reason;
import org.acsh.portal.storage.Digest;

/**
 * A file that could not be read.
 *
 * @param file the newest with these bytes
 * @param digest of its bytes
 * @param name as it came
 * @param reason why
 * @param finishedAt when the last attempt failed
 */
public record UnreadFile(UUID file, Digest digest, String name, Reason reason, Instant finishedAt) {

	/** The key of a message that tells staff why, and what to do. */
	public String message() {
		return Reading.message(reason);
	}

}
