package org.acsh.portal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.acsh.portal.storage.Verdict;
import org.acsh.portal.storage.VirusScanner;

/** A ClamAV daemon, which is sent the bytes by its command INSTREAM (clamd(8)). */
class ClamDaemon implements VirusScanner {

	private static final int STEP = 1 << 16;

	private static final int LONGEST_ANSWER = 4096;

	private final URI address;

	private final Duration patience;

	ClamDaemon(String address, Duration patience) {
		this.address = URI.create(address);
		this.patience = patience;
	}

	@Override
	public Verdict verdict(InputStream bytes) throws IOException {
		try (SocketChannel daemon = isUnix() ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open()) {
			return verdict(ask(bytes, daemon));
		}
	}

	private String ask(InputStream bytes, SocketChannel daemon) throws IOException {
		CompletableFuture<Void> end = closeInTime(daemon);
		try {
			daemon.connect(socket());
			send(bytes, daemon);
			return answer(daemon);
		}
		finally {
			end.cancel(false);
		}
	}

	private static void send(InputStream bytes, SocketChannel daemon) throws IOException {
		write(ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)), daemon);
		byte[] step = new byte[STEP];
		for (int count = bytes.read(step); count >= 0; count = bytes.read(step)) {
			if (count > 0) {
				tell(ByteBuffer.allocate(Integer.BYTES + count).putInt(count).put(step, 0, count).flip(), daemon);
			}
		}
		tell(ByteBuffer.allocate(Integer.BYTES), daemon);
	}

	private static void tell(ByteBuffer bytes, SocketChannel daemon) throws IOException {
		try {
			write(bytes, daemon);
		}
		catch (IOException ex) {
			throw explained(ex, daemon);
		}
	}

	/** A daemon that wants no more says why before it hangs up. */
	private static IOException explained(IOException failure, SocketChannel daemon) {
		try {
			return new IOException(told(answer(daemon)), failure);
		}
		catch (IOException ex) {
			failure.addSuppressed(ex);
			return failure;
		}
	}

	private static void write(ByteBuffer bytes, SocketChannel daemon) throws IOException {
		while (bytes.hasRemaining()) {
			daemon.write(bytes);
		}
	}

	/** It ends with a NUL; what becomes of the line after that does not matter. */
	private static String answer(SocketChannel daemon) throws IOException {
		ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
		while (answer.hasRemaining() && !isWhole(answer) && daemon.read(answer) >= 0) {
			continue;
		}
		return StandardCharsets.UTF_8.decode(answer.flip()).toString().replace("\0", "").strip();
	}

	private static boolean isWhole(ByteBuffer answer) {
		return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
	}

	private static String told(String answer) {
		return answer.isEmpty() ? "The virus scanner hung up without a word" : "The virus scanner says: " + answer;
	}

	/** What is neither is no verdict: the file was too large for it, for example. */
	private static Verdict verdict(String answer) throws IOException {
		if (answer.endsWith(" FOUND")) {
			return Verdict.INFECTED;
		}
		if (answer.endsWith(": OK")) {
			return Verdict.CLEAN;
		}
		throw new IOException(told(answer));
	}

	/** A channel knows no time limit of its own. */
	private CompletableFuture<Void> closeInTime(SocketChannel daemon) {
		return CompletableFuture.runAsync(() -> {
			try {
				daemon.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}, CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
	}

	private SocketAddress socket() {
		return isUnix() ? UnixDomainSocketAddress.of(address.getSchemeSpecificPart())
				: new InetSocketAddress(address.getHost(), address.getPort());
	}

	private boolean isUnix() {
		return "unix".equals(address.getScheme());
	}

}
