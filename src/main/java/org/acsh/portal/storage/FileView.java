package org.acsh.portal.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file that is looked at here and there, never taken into memory. What lies beyond its
 * end reads as nothing.
 */
class FileView implements Closeable {

	private final FileChannel channel;

	private final long size;

	FileView(Path file) throws IOException {
		this.channel = FileChannel.open(file);
		this.size = channel.size();
	}

	long size() {
		return size;
	}

	/** Some bytes, or as many as there are. */
	ByteBuffer bytes(long from, int most) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate((int) Math.clamp(size - from, 0, most));
		while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
			continue;
		}
		return bytes.flip();
	}

	/** Some bytes as characters of the same number. */
	String characters(long from, int most) throws IOException {
		return StandardCharsets.ISO_8859_1.decode(bytes(from, most)).toString();
	}

	/** The last bytes as characters. */
	String end(int most) throws IOException {
		return characters(Math.max(0, size - most), most);
	}

	/** Where bytes are found next; -1 if nowhere. */
	long find(String bytes, long from) throws IOException {
		int step = 1 << 16;
		for (long at = from; at < size; at += step) {
			int found = characters(at, step + bytes.length() - 1).indexOf(bytes);
			if (found >= 0) {
				return at + found;
			}
		}
		return -1;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

}
