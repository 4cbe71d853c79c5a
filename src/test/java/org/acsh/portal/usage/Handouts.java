package org.acsh.portal.usage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.acsh.portal.editing.Shelf;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.storage.Storage;

import org.springframework.context.ApplicationContext;

/** Files of the study visit, for readers to download. */
final class Handouts {

	/** What a reader's browser says of itself. */
	static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";

	private final Storage storage;

	private final Shelf shelf;

	Handouts(ApplicationContext context) {
		this.storage = context.getBean(Storage.class);
		this.shelf = context.getBean(Shelf.class);
	}

	UUID publish(String title, String access) {
		try {
			Path bytes = storage.incoming();
			Files.writeString(bytes, title, StandardCharsets.UTF_8);
			return shelf.publish("materials",
					"{title: {en: %s}, kind: DOCUMENT, access: %s, event: study-visit-2022, versions: [{file: %s}]}"
						.formatted(title, access, storage.keep(bytes, "agenda.txt").id()));
		}
		catch (IOException | RefusedFileException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
