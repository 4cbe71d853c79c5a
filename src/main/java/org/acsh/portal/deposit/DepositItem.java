package org.acsh.portal.deposit;

import java.util.UUID;

import org.acsh.portal.storage.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param name as it was sent, with the folders of a ZIP file
 * @param content the draft that it has become, or null
 * @param file the stored file, or null
 * @param refusal why it was not kept, in the words of its sender's language, or null
 */
record DepositItem(UUID id, String name, @Nullable UUID content, @Nullable UUID file, @Nullable String refusal) {

	/** One that becomes a draft. */
	static DepositItem kept(UUID id, String name, StoredFile file) {
		return new DepositItem(id, name, id, file.id(), null);
	}

	/** One that was not kept. */
	static DepositItem refused(UUID id, String name, String refusal) {
		return new DepositItem(id, name, null, null, refusal);
	}

}
