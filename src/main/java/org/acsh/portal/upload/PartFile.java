package org.acsh.portal.upload;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The bytes of an upload that have come so far, written to by one request at a time, were
 * it of another process.
 */
class PartFile implements Closeable {

	/** At most this much comes again after the machine has failed. */
	private static final int CHECKPOINT = 8 << 20;

	private static final int STEP = 1 << 16;

	private final FileChannel channel;

	private PartFile(FileChannel channel) {
		this.channel = channel;
	}

	/** Opens the file for one request; empty while another one has it. */
	static Optional<PartFile> open(Path path) throws IOException {
		FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() != null) {
				return Optional.of(new PartFile(channel));
			}
		}
		catch (OverlappingFileLockException ex) {
			// Another request of this process has it.
		}
		channel.close();
		return Optional.empty();
	}

	/**
	 * Adds bytes after those that are safe, until there are no more or the line breaks.
	 * @param safe where they begin; what lies behind was never acknowledged
	 * @param length where they end at the latest
	 * @param progress is told how many bytes are safe, each time more of them are
	 * @return whether they ended there; if not, those that came last are not told
	 */
	boolean append(InputStream bytes, long safe, long length, LongConsumer progress) throws IOException {
		channel.truncate(safe).position(safe);
		long told = safe;
		byte[] step = new byte[STEP];
		for (int count = read(bytes, step, length - safe); count > 0;) {
			write(ByteBuffer.wrap(step, 0, count));
			if (channel.position() - told >= CHECKPOINT) {
				told = tell(progress);
			}
			count = read(bytes, step, length - channel.position());
		}
		if (channel.position() == length && read(bytes, step, 1) > 0) {
			return false;
		}
		tell(progress);
		return true;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

	private void write(ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	private long tell(LongConsumer progress) throws IOException {
		channel.force(true);
		progress.accept(channel.position());
		return channel.position();
	}

	/** A line that breaks is an end like any other: what has come is kept. */
	private static int read(InputStream bytes, byte[] step, long most) {
		try {
			return bytes.read(step, 0, (int) Math.min(step.length, most));
		}
		catch (IOException ex) {
			return -1;
		}
	}

}
