package org.acsh.portal.material;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.extraction.Reading;
import org.acsh.portal.storage.StoredFile;
import org.acsh.portal.storage.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What staff are told of a file.
 *
 * @param reading what was read in it, or null where it was not read yet
 * @param others the other materials that have the same bytes
 */
record FileFact(StoredFile file, @Nullable Reading reading, List<Twin> others) {

	/** Its name, as it came. */
	public String name() {
		return file.name();
	}

	/** How the pages of readers tell of it. */
	public FileVersion version() {
		return new FileVersion(1, null, null, file.id(), file.digest().hex(), file.name(), file.type(), file.size(),
				(reading != null) ? reading.pages() : null, file.receivedAt());
	}

	/** Whether the virus scanner holds it back, for now or for ever. */
	public boolean isHeldBack() {
		return file.verdict() == Verdict.AWAITED || file.verdict() == Verdict.INFECTED;
	}

	/** The name of the language that it seems to be in, or null. */
	public @Nullable String languageName(Locale reader) {
		return (reading != null && reading.language() != null)
				? Locale.forLanguageTag(reading.language()).getDisplayLanguage(reader) : null;
	}

}
