package org.acsh.portal.material;

import java.util.UUID;

import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Tells staff what is known of the files that a form names. */
@Component
class FileFacts {

	private final Storage storage;

	FileFacts(Storage storage) {
		this.storage = storage;
	}

	/**
	 * What is known of a file.
	 * @param id as the form holds it; may be no id at all
	 * @return the file, or null where there is none
	 */
	public @Nullable StoredFile of(String id) {
		try {
			return storage.file(UUID.fromString(id)).orElse(null);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
