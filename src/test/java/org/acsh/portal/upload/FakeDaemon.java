package org.acsh.portal.upload;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A daemon that understands the one command as the real one does, knows one virus and
 * takes no more bytes than its limit.
 */
final class FakeDaemon implements AutoCloseable {

	/** The test file that every scanner knows (eicar.org); harmless. */
	static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

	private final int limit;

	private int port;

	private @Nullable ServerSocket server;

	/**
	 * Starts it on any port.
	 * @param limit the most bytes it takes at a time
	 */
	FakeDaemon(int limit) throws IOException {
		this.limit = limit;
		start();
	}

	/** Starts it again where it was. */
	void start() throws IOException {
		ServerSocket socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
		server = socket;
		port = socket.getLocalPort();
		Thread.ofVirtual().start(() -> serve(socket));
	}

	ClamDaemon client() {
		return new ClamDaemon("tcp://127.0.0.1:" + port, Duration.ofSeconds(10));
	}

	@Override
	public void close() throws IOException {
		if (server != null) {
			server.close();
		}
	}

	private void serve(ServerSocket socket) {
		while (!socket.isClosed()) {
			try (Socket client = socket.accept()) {
				client.getOutputStream().write(answer(client).getBytes(StandardCharsets.US_ASCII));
			}
			catch (SocketException ex) {
				// Whoever asked is gone, or the daemon ends.
			}
			catch (IOException ex) {
				throw new AssertionError(ex);
			}
		}
	}

	private String answer(Socket client) throws IOException {
		DataInputStream in = new DataInputStream(client.getInputStream());
		if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
			return "UNKNOWN COMMAND\0";
		}
		StringBuilder received = new StringBuilder();
		for (int length = in.readInt(); length > 0; length = in.readInt()) {
			if (received.length() + length > limit) {
				return "INSTREAM size limit exceeded. ERROR\0";
			}
			received.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
		}
		return received.indexOf(EICAR) >= 0 ? "stream: Win.Test.EICAR_HDB-1 FOUND\0" : "stream: OK\0";
	}

}
