package org.acsh.portal.upload;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.acsh.portal.storage.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The scanner is asked as ClamAV is, and its silence is no verdict. */
@Timeout(20)
class ClamDaemonTests {

	/** The test file that every scanner knows (eicar.org); harmless. */
	private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

	@Test
	void aCleanFileIsClean() throws IOException {
		assertThat(verdict("text".repeat(100_000), "stream: OK\0")).isEqualTo(Verdict.CLEAN);
	}

	@Test
	void theTestFileOfAllScannersIsFound() throws IOException {
		assertThat(verdict(EICAR, "")).isEqualTo(Verdict.INFECTED);
	}

	@Test
	void whatTheScannerWouldNotLookAtHasNoVerdict() {
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> verdict("text", "INSTREAM size limit exceeded. ERROR\0"));
	}

	@Test
	void aScannerThatSaysNothingIsNotWaitedForWithoutEnd() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(IOException.class).isThrownBy(() -> ask(silent, "text", Duration.ofMillis(300)));
		}
	}

	@Test
	void aScannerThatIsAwayHasNoVerdict() throws IOException {
		ServerSocket away = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
		away.close();
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> ask(away, "text", Duration.ofSeconds(5)));
	}

	private static Verdict verdict(String bytes, String answer) throws IOException {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Thread.ofVirtual().start(() -> answer(server, answer));
			return ask(server, bytes, Duration.ofSeconds(10));
		}
	}

	private static Verdict ask(ServerSocket server, String bytes, Duration patience) throws IOException {
		String address = "tcp://127.0.0.1:" + server.getLocalPort();
		return new ClamDaemon(address, patience)
			.verdict(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.US_ASCII)));
	}

	/**
	 * Reads the command as the real daemon does, and looks for the one virus it knows.
	 */
	private static void answer(ServerSocket server, String answer) {
		try (Socket client = server.accept(); DataInputStream in = new DataInputStream(client.getInputStream())) {
			assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
			StringBuilder received = new StringBuilder();
			for (int length = in.readInt(); length > 0; length = in.readInt()) {
				received.append(new String(in.readNBytes(length), StandardCharsets.US_ASCII));
			}
			String found = received.toString().contains(EICAR) ? "stream: Win.Test.EICAR_HDB-1 FOUND\0" : answer;
			client.getOutputStream().write(found.getBytes(StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
