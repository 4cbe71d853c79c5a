package org.acsh.portal.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A file of Word, PowerPoint or Excel as they were before 2007: a file system in a file,
 * with a directory that tells which of them it is ([MS-CFB] 2.2 to 2.6).
 */
class OldOfficeFile {

	private static final Map<String, FileType> TYPES = Map.of("WordDocument", FileType.DOC, "PowerPoint Document",
			FileType.PPT, "Workbook", FileType.XLS, "Book", FileType.XLS);

	private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA");

	private static final String ENCRYPTED = "EncryptedPackage";

	private static final int IN_HEADER = 109;

	private static final int MOST_SECTORS = 4_096;

	private static final int ENTRY = 128;

	private final FileView view;

	private final ByteBuffer header;

	private final int sector;

	OldOfficeFile(FileView view) throws IOException, RefusedFileException {
		this.view = view;
		this.header = view.bytes(0, 512).order(ByteOrder.LITTLE_ENDIAN);
		require(header.limit() == 512 && (header.getShort(30) == 9 || header.getShort(30) == 12));
		this.sector = 1 << header.getShort(30);
	}

	/**
	 * Which of the three it is.
	 * @throws RefusedFileException if it is another, needs a password, holds macros or is
	 * damaged
	 */
	FileType type() throws IOException, RefusedFileException {
		Set<String> names = names();
		if (names.contains(ENCRYPTED)) {
			throw new RefusedFileException("storage.refused.encrypted");
		}
		if (names.stream().anyMatch(MACROS::contains)) {
			throw new RefusedFileException("storage.refused.macros");
		}
		return names.stream()
			.filter(TYPES::containsKey)
			.findFirst()
			.map(TYPES::get)
			.orElseThrow(() -> new RefusedFileException("storage.refused.type"));
	}

	/** In the order of the directory; whatever is embedded comes after its document. */
	private Set<String> names() throws IOException, RefusedFileException {
		Set<String> names = new LinkedHashSet<>();
		int at = header.getInt(48);
		for (int count = 0; at >= 0; count++) {
			require(count < MOST_SECTORS);
			ByteBuffer entries = read(at);
			for (int entry = 0; entry < sector; entry += ENTRY) {
				names.add(name(entries.slice(entry, ENTRY).order(ByteOrder.LITTLE_ENDIAN)));
			}
			at = next(at);
		}
		return names;
	}

	private static String name(ByteBuffer entry) {
		int length = Math.clamp(entry.getShort(64) - 2, 0, 64);
		return StandardCharsets.UTF_16LE.decode(entry.slice(0, length)).toString();
	}

	/** The sector that follows one in its chain; negative after the last. */
	private int next(int at) throws IOException, RefusedFileException {
		int inOne = sector / Integer.BYTES;
		return read(table(at / inOne)).getInt(at % inOne * Integer.BYTES);
	}

	/** The sector that has a part of the table of chains. */
	private int table(int number) throws IOException, RefusedFileException {
		if (number < IN_HEADER) {
			return header.getInt(76 + number * Integer.BYTES);
		}
		int inOne = sector / Integer.BYTES - 1;
		int at = header.getInt(68);
		for (int left = number - IN_HEADER; left >= inOne; left -= inOne) {
			at = read(at).getInt(inOne * Integer.BYTES);
		}
		return read(at).getInt((number - IN_HEADER) % inOne * Integer.BYTES);
	}

	private ByteBuffer read(int at) throws IOException, RefusedFileException {
		require(at >= 0);
		ByteBuffer bytes = view.bytes((at + 1L) * sector, sector).order(ByteOrder.LITTLE_ENDIAN);
		require(bytes.limit() == sector);
		return bytes;
	}

	private static void require(boolean isWhole) throws RefusedFileException {
		if (!isWhole) {
			throw new RefusedFileException("storage.refused.damaged");
		}
	}

}
