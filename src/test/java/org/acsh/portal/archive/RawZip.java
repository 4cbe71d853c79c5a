package org.acsh.portal.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Makes ZIP files byte by byte, so that they can be as wrong as a writer of good ones
 * does not let them be:
 *
 * <pre>
 * byte[] slip = new RawZip().add("../out.txt", "text").bytes();
 * </pre>
 */
public final class RawZip {

	private final ByteArrayOutputStream files = new ByteArrayOutputStream();

	private final List<byte[]> directory = new ArrayList<>();

	/** Adds a packed file under a name in UTF-8, without a flag that says so. */
	public RawZip add(String name, String text) {
		return add(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Adds a packed file. */
	public RawZip add(String name, byte[] content) {
		return add(Entry.of(name.getBytes(StandardCharsets.UTF_8), content));
	}

	/** Adds an entry as it is. */
	public RawZip add(Entry entry) {
		int offset = files.size();
		files.writeBytes(header(0x04034b50, 30, entry, offset).array());
		files.writeBytes(entry.name());
		files.writeBytes(entry.packed());
		return addToDirectory(entry, offset);
	}

	/** Adds a line to the directory only: its bytes are those of an entry before. */
	public RawZip addToDirectory(Entry entry, int offset) {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		line.writeBytes(header(0x02014b50, 46, entry, offset).array());
		line.writeBytes(entry.name());
		directory.add(line.toByteArray());
		return this;
	}

	/** The file. */
	public byte[] bytes() {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(files.toByteArray());
		directory.forEach(all::writeBytes);
		ByteBuffer end = little(22).putInt(0x06054b50).putInt(0);
		end.putShort((short) directory.size()).putShort((short) directory.size());
		end.putInt(all.size() - files.size()).putInt(files.size());
		all.writeBytes(end.array());
		return all.toByteArray();
	}

	private static ByteBuffer header(int signature, int length, Entry entry, int offset) {
		boolean isLine = length == 46;
		ByteBuffer header = little(length).putInt(signature);
		if (isLine) {
			header.putShort((short) (3 << 8 | 20));
		}
		header.putShort((short) 20).putShort((short) entry.flags()).putShort((short) 8).putInt(0);
		header.putInt((int) entry.checksum()).putInt(entry.packed().length).putInt((int) entry.size());
		header.putShort((short) entry.name().length);
		if (isLine) {
			header.putInt(38, entry.mode() << 16).putInt(42, offset);
		}
		return header;
	}

	private static ByteBuffer little(int length) {
		return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
	}

	/**
	 * A line of the directory with its bytes.
	 *
	 * @param size as the directory has it
	 * @param mode of the file on Unix
	 */
	public record Entry(byte[] name, byte[] packed, long size, long checksum, int flags, int mode) {

		/** An entry that is in order. */
		public static Entry of(byte[] name, byte[] content) {
			CRC32 checksum = new CRC32();
			checksum.update(content);
			return new Entry(name, deflated(content), content.length, checksum.getValue(), 0, 0100644);
		}

		/** One that says that it needs a password. */
		public Entry encrypted() {
			return new Entry(name, packed, size, checksum, 1, mode);
		}

		/** One that is a link on Unix, to where its content says. */
		public Entry link() {
			return new Entry(name, packed, size, checksum, flags, 0120777);
		}

		/** One that says that it is smaller or larger than it is. */
		public Entry sized(long told) {
			return new Entry(name, packed, told, checksum, flags, mode);
		}

		private static byte[] deflated(byte[] content) {
			Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
			deflater.setInput(content);
			deflater.finish();
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			byte[] part = new byte[8192];
			while (!deflater.finished()) {
				packed.write(part, 0, deflater.deflate(part));
			}
			deflater.end();
			return packed.toByteArray();
		}

	}

}
