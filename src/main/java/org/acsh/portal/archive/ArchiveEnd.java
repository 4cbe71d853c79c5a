package org.acsh.portal.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The last record of a ZIP file, which says where its directory is (APPNOTE 4.3.16). It
 * is read before the directory, to know how long that is.
 *
 * @param entries as many as the directory is said to have
 * @param directory where that begins
 * @param end where the record begins
 * @param only whether no reader could take anything else for the record
 */
record ArchiveEnd(long entries, long directory, long end, boolean only) {

	private static final int RECORD = 0x06054b50;

	private static final int RECORD_64 = 0x06064b50;

	private static final int LOCATOR_64 = 0x07064b50;

	private static final int LENGTH = 22;

	private static final int LOCATOR_LENGTH = 20;

	private static final int MOST_COMMENT = 0xffff;

	private static final int LENGTH_64 = 56;

	/**
	 * That of a file; empty where the file does not end as a ZIP file does, to the last
	 * byte.
	 */
	static Optional<ArchiveEnd> of(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file)) {
			long size = channel.size();
			ByteBuffer tail = read(channel, Math.max(0, size - LENGTH - MOST_COMMENT), LENGTH + MOST_COMMENT);
			boolean only = true;
			for (int at = tail.limit() - LENGTH; at >= 0; at--) {
				if (tail.getInt(at) == RECORD) {
					if (at + LENGTH + (tail.getShort(at + 20) & 0xffff) == tail.limit()) {
						return Optional.of(at(channel, size - tail.limit() + at, tail.position(at), only));
					}
					only = false;
				}
			}
			return Optional.empty();
		}
	}

	/** The record of large files counts wherever there is one: so readers have it. */
	private static ArchiveEnd at(FileChannel channel, long end, ByteBuffer record, boolean only) throws IOException {
		ByteBuffer locator = read(channel, Math.max(0, end - LOCATOR_LENGTH), LOCATOR_LENGTH);
		if (locator.limit() == LOCATOR_LENGTH && locator.getInt(0) == LOCATOR_64) {
			ByteBuffer large = read(channel, Math.max(0, locator.getLong(8)), LENGTH_64);
			boolean isWhole = large.limit() == LENGTH_64 && large.getInt(0) == RECORD_64;
			return isWhole ? new ArchiveEnd(large.getLong(32), large.getLong(48), end, only)
					: new ArchiveEnd(0, 0, end, false);
		}
		long entries = record.getShort(record.position() + 10) & 0xffff;
		return new ArchiveEnd(entries, record.getInt(record.position() + 16) & 0xffffffffL, end, only);
	}

	private static ByteBuffer read(FileChannel channel, long from, int most) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, Math.min(most, channel.size() - from)))
			.order(ByteOrder.LITTLE_ENDIAN);
		while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
			continue;
		}
		return bytes.flip();
	}

	/** Whether it says what all readers understand alike. */
	boolean isClear() {
		return only && entries >= 0 && directory >= 0 && directory <= end;
	}

	/** How many bytes there are from the beginning of the directory on. */
	long directorySize() {
		return end - directory;
	}

}
