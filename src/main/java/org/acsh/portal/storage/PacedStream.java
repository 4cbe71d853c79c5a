package org.acsh.portal.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;

import org.springframework.util.unit.DataSize;

/** Bytes that are read no faster than at a rate, so that readers notice nothing. */
class PacedStream extends FilterInputStream {

	private static final int CHUNK = 256 * 1024;

	private final double nanosPerByte;

	private final long begin = System.nanoTime();

	private long read;

	/**
	 * Paces a stream.
	 * @param rate the most bytes in a second, more than none
	 */
	PacedStream(InputStream bytes, DataSize rate) {
		super(bytes);
		this.nanosPerByte = (double) Duration.ofSeconds(1).toNanos() / rate.toBytes();
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int some = super.read(buffer, offset, Math.min(length, CHUNK));
		read += Math.max(0, some);
		rest((long) (read * nanosPerByte) - (System.nanoTime() - begin));
		return some;
	}

	private static void rest(long nanos) throws IOException {
		try {
			Thread.sleep(Duration.ofNanos(Math.max(0, nanos)));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

}
