package org.acsh.portal.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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

	private static final int LIMIT = 1 << 20;

	@Test
	void aCleanFileIsClean() throws IOException {
		assertThat(verdict("text".repeat(100_000))).isEqualTo(Verdict.CLEAN);
	}

	@Test
	void theTestFileOfAllScannersIsFound() throws IOException {
		assertThat(verdict(FakeDaemon.EICAR)).isEqualTo(Verdict.INFECTED);
	}

	@Test
	void whatTheScannerWouldNotLookAtHasNoVerdict() {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> verdict("a".repeat(LIMIT + 1)))
			.withMessageContaining("INSTREAM size limit exceeded");
	}

	@Test
	void aScannerThatSaysNothingIsNotWaitedForWithoutEnd() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(IOException.class).isThrownBy(() -> ask(silent, Duration.ofMillis(300)));
		}
	}

	@Test
	void aScannerThatIsAwayHasNoVerdict() throws IOException {
		ServerSocket away = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
		away.close();
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> ask(away, Duration.ofSeconds(5)));
	}

	private static Verdict verdict(String bytes) throws IOException {
		try (FakeDaemon daemon = new FakeDaemon(LIMIT)) {
			return daemon.client().verdict(bytes(bytes));
		}
	}

	private static Verdict ask(ServerSocket server, Duration patience) throws IOException {
		return new ClamDaemon("tcp://127.0.0.1:" + server.getLocalPort(), patience).verdict(bytes("text"));
	}

	private static ByteArrayInputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
	}

}
