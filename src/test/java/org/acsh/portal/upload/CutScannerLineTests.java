package org.acsh.portal.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Why a scanner gave no verdict is told, however the line to it ended. */
@Timeout(20)
class CutScannerLineTests {

	private static final byte[] LARGE = new byte[64 << 20];

	@Test
	void whatFailedFirstIsTold() throws IOException {
		try (ServerSocket silent = server()) {
			assertThatExceptionOfType(ClosedChannelException.class)
				.isThrownBy(() -> send(LARGE, silent, Duration.ofMillis(500)))
				.satisfies((failure) -> assertThat(failure.getSuppressed()).hasSize(1));
		}
	}

	@Test
	void aScannerThatHangsUpSaidNothing() throws IOException {
		assertThatIOException().isThrownBy(() -> sendTo("")).withMessage("The virus scanner hung up without a word");
	}

	@Test
	void whatWasSaidBeforeTheLineWasCutIsTold() throws IOException {
		assertThatIOException().isThrownBy(() -> sendTo("INSTREAM size limit exceeded. ERROR\0"))
			.withMessageEndingWith("says: INSTREAM size limit exceeded. ERROR");
	}

	/** It takes a little, answers and cuts the line. */
	private static void sendTo(String answer) throws IOException {
		try (ServerSocket rude = server()) {
			Thread.ofVirtual().start(() -> answer(rude, answer));
			send(LARGE, rude, Duration.ofSeconds(10));
		}
	}

	private static void answer(ServerSocket server, String answer) {
		try (Socket client = server.accept()) {
			client.getInputStream().readNBytes(10);
			client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
			client.setSoLinger(true, 0);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static void send(byte[] bytes, ServerSocket server, Duration patience) throws IOException {
		InputStream file = new ByteArrayInputStream(bytes);
		new ClamDaemon("tcp://127.0.0.1:" + server.getLocalPort(), patience).verdict(file);
	}

	private static ServerSocket server() throws IOException {
		return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
	}

}
