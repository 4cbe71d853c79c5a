package org.acsh.portal.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A line to a web server, on which nothing is sent but what a test says. */
final class RawLine implements AutoCloseable {

	private static final int PATIENCE = 15_000;

	private final Socket socket;

	RawLine(int port) throws IOException {
		this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
		socket.setSoTimeout(PATIENCE);
	}

	/** Sends lines, and the empty one that ends the head of a request. */
	RawLine head(String... lines) throws IOException {
		return send(String.join("\r\n", lines) + "\r\nHost: localhost:" + socket.getPort() + "\r\n\r\n");
	}

	RawLine send(String text) throws IOException {
		return send(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	RawLine send(byte[] bytes) throws IOException {
		socket.getOutputStream().write(bytes);
		return this;
	}

	/** Sends bytes as a chunk of a body whose length is not told. */
	RawLine chunk(byte[] bytes) throws IOException {
		return send(Integer.toHexString(bytes.length) + "\r\n").send(bytes).send("\r\n");
	}

	/** The status that is answered; 0 where the server hangs up without a word. */
	int status() {
		try {
			StringBuilder line = new StringBuilder();
			for (int letter = socket.getInputStream().read(); letter > '\r'; letter = socket.getInputStream().read()) {
				line.append((char) letter);
			}
			return line.isEmpty() ? 0 : Integer.parseInt(line.toString().split(" ")[1]);
		}
		catch (java.net.SocketException ex) {
			return 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Hangs up. */
	@Override
	public void close() throws IOException {
		socket.close();
	}

}
