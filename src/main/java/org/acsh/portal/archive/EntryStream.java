package org.acsh.portal.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * The bytes of an entry, which must be as many and such as the directory says. So what a
 * directory is silent about costs nothing.
 */
class EntryStream extends FilterInputStream {

	private final CRC32 checksum = new CRC32();

	private final long expected;

	private long left;

	EntryStream(InputStream bytes, long size, long expected) {
		super(bytes);
		this.left = size;
		this.expected = expected;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = unpacked(bytes, offset, length);
		if (count < 0) {
			check(left == 0 && checksum.getValue() == expected);
			return count;
		}
		left -= count;
		check(left >= 0);
		checksum.update(bytes, offset, count);
		return count;
	}

	@Override
	public long skip(long count) throws IOException {
		return Math.max(0, read(new byte[(int) Math.min(count, 8192)]));
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	// Each way of packing fails in a way of its own.
	private int unpacked(byte[] bytes, int offset, int length) throws ZipException {
		try {
			return super.read(bytes, offset, length);
		}
		catch (IOException | RuntimeException ex) {
			throw (ZipException) new ZipException("It cannot be unpacked").initCause(ex);
		}
	}

	private static void check(boolean isTrue) throws ZipException {
		if (!isTrue) {
			throw new ZipException("Not what the directory of the ZIP file says");
		}
	}

}
