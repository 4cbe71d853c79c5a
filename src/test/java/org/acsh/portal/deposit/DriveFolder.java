package org.acsh.portal.deposit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.acsh.portal.archive.HostileArchives;
import org.acsh.portal.archive.RawZip;
import org.acsh.portal.archive.RawZip.Entry;
import org.acsh.portal.storage.GoodFiles;

/** The ZIP file of a folder, with what a drive and systems put into it. */
final class DriveFolder {

	/** The folder that all of it is in. */
	static final String NAME = "Study visit/";

	private DriveFolder() {
	}

	/**
	 * Three files that are taken, four that are refused and five that are passed over.
	 */
	static byte[] zip(String mark) {
		return new RawZip().add(NAME + "Opening/01_Opening-remarks_RU.pdf", GoodFiles.pdf("Remarks " + mark))
			.add(NAME + "Слайды.pptx", GoodFiles.pptx("Slides " + mark))
			.add(NAME + "Photo.jpg", photo(mark))
			.add(NAME + "film.mp4", "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom")
			.add(NAME + "broken.pdf", Arrays.copyOf(GoodFiles.pdf("text"), 300))
			.add(NAME + "more.zip", new RawZip().add("a.txt", "text").bytes())
			.add(torn())
			.add("__MACOSX/Study visit/._Photo.jpg", "system")
			.add(NAME + ".DS_Store", "system")
			.add(NAME + "Thumbs.db", "system")
			.add(NAME + "desktop.ini", "system")
			.add(NAME + "Empty/", "")
			.bytes();
	}

	/** Its bytes are not those that its checksum is of. */
	private static Entry torn() {
		byte[] text = "torn".getBytes(StandardCharsets.UTF_8);
		Entry right = Entry.of((NAME + "torn.txt").getBytes(StandardCharsets.UTF_8), text);
		return new Entry(right.name(), right.packed(), right.size(), right.checksum() + 1, 0, right.mode());
	}

	/** Phones put what they like behind their photos. */
	private static byte[] photo(String mark) {
		return HostileArchives.after(GoodFiles.picture("jpg", 64, 48), mark);
	}

}
