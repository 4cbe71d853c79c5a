package org.acsh.portal.upload;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file on its way.
 *
 * @param id random
 * @param name as it was sent
 * @param length how many bytes it will have
 * @param received how many of them are safe
 * @param isPacked whether it is whole and a ZIP file of other files
 * @param file the stored file that it has become, or null
 * @param expiresAt when it is thrown away, unless more of it comes before
 */
public record Upload(UUID id, String name, long length, long received, boolean isPacked, @Nullable UUID file,
		Instant expiresAt) {

	boolean isWhole() {
		return received == length;
	}

	/** Whether it has become a stored file or waits to be unpacked. */
	public boolean isFinished() {
		return isPacked || file != null;
	}

}
