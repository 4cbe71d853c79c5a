package org.acsh.portal.offline;

import java.util.Locale;

import org.acsh.portal.storage.FileSize;

/**
 * How much a pack holds. Pages are packed while they are sent, so that their size is only
 * known about.
 *
 * @param pages of the subject, of events and of materials
 * @param texts bytes of text in files
 * @param files that everybody may have
 * @param bytes of these files, and of the pictures of their pages
 */
record Weight(int pages, long texts, int files, long bytes) {

	private static final long STYLE = 7_500;

	private static final long PAGE = 3_000;

	// Words take a third of their bytes when they are packed.
	private static final int PACKING = 3;

	/** About how large the pages with their texts are, in words. */
	public String ofPages(Locale reader) {
		return new FileSize(page()).in(reader);
	}

	/** About how large the pack is with every file, in words. */
	public String ofAll(Locale reader) {
		return new FileSize(page() + bytes).in(reader);
	}

	private long page() {
		return STYLE + PAGE * pages + texts / PACKING;
	}

}
