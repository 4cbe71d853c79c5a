package org.acsh.portal.offline;

import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;

import org.acsh.portal.archive.ArchiveWriter;
import org.acsh.portal.site.BaseAddress;
import org.acsh.portal.storage.Storage;

import org.springframework.stereotype.Component;

/** What every pack has: its imprint, its stylesheet and the list of its contents. */
@Component
class PackPress {

	private final PackTemplates templates;

	private final Storage storage;

	private final ContentsList contents;

	private final BaseAddress portal;

	private final Clock clock;

	private final PackStyle style = new PackStyle();

	PackPress(PackTemplates templates, Storage storage, ContentsList contents, BaseAddress portal, Clock clock)
			throws IOException {
		this.templates = templates;
		this.storage = storage;
		this.contents = contents;
		this.portal = portal;
		this.clock = clock;
	}

	Imprint imprint(String title, int leftOut, Locale reader) {
		Places places = new Places(reader.getLanguage(), portal);
		return new Imprint(title, ZonedDateTime.now(clock), places.onPortal("/"), "", leftOut, places);
	}

	PackWriter writer(ArchiveWriter zip, Imprint imprint, Locale reader) {
		return new PackWriter(zip, templates, storage, imprint, reader);
	}

	/** Adds what is the same in every pack, and last what is in this one. */
	void finish(PackWriter writer, Locale reader) throws IOException {
		writer.text(PackPath.STYLE, style.css());
		writer.text(contents.name(reader), contents.csv(writer.enclosed(), reader));
	}

}
