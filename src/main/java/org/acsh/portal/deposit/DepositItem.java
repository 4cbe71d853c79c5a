package org.acsh.portal.deposit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param name as it was sent
 * @param content the draft that it has become, or null
 * @param file the stored file, or null
 * @param refusal why it was not kept, in the words of its sender's language, or null
 * @param twin another material that has the same bytes, or null
 */
record DepositItem(UUID id, String name, @Nullable UUID content, @Nullable UUID file, @Nullable String refusal,
		@Nullable UUID twin) {
}
