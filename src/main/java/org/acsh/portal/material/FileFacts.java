package org.acsh.portal.material;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.extraction.Readings;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Tells staff what is known of the files that a form names. */
@Component
class FileFacts {

	private static final int MOST_TWINS = 5;

	private final Storage storage;

	private final Readings readings;

	private final Twins twins;

	FileFacts(Storage storage, Readings readings, Twins twins) {
		this.storage = storage;
		this.readings = readings;
		this.twins = twins;
	}

	/**
	 * What is known of a file.
	 * @param id as the form holds it; may be no id at all
	 * @param content the material whose form it is
	 * @return the file, or null where there is none
	 */
	public @Nullable FileFact of(String id, UUID content) {
		try {
			return storage.file(UUID.fromString(id)).map(file -> fact(file, content)).orElse(null);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private FileFact fact(StoredFile file, UUID content) {
		return new FileFact(file, readings.of(file.digest()).orElse(null), others(file, content));
	}

	private List<Twin> others(StoredFile file, UUID content) {
		return twins.of(List.of(file.digest()))
			.stream()
			.filter(twin -> !twin.content().equals(content))
			.limit(MOST_TWINS)
			.toList();
	}

}
