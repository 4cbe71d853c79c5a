package org.acsh.portal.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An S3 server in a process of its own, started with the first test that needs it. Its
 * program is put there by the build; {@code -Dportal.s3mock} names another place.
 */
final class S3Server {

	private static final Path PROGRAM = Path.of(System.getProperty("portal.s3mock", "target/s3/s3mock.jar"));

	private S3Server() {
	}

	/** How the portal would be told of it. */
	static S3Properties properties() {
		return Running.PROPERTIES;
	}

	@SuppressWarnings("AddressSelection")
	private static S3Properties start() {
		try {
			int port = freePort();
			Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
					"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-jar", PROGRAM.toString(),
					"--com.adobe.testing.s3mock.http-port=" + port, "--server.port=0",
					"--com.adobe.testing.s3mock.store.initial-buckets=files",
					"--com.adobe.testing.s3mock.store.root=" + Files.createTempDirectory("s3-"))
				.redirectErrorStream(true)
				.start();
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
			awaitReady(process.inputReader());
			return new S3Properties(URI.create("http://localhost:" + port), "us-east-1", "files", "portal", "a secret",
					true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What it says later is read too, or it would stop. */
	private static void awaitReady(BufferedReader lines) throws IOException {
		StringBuilder said = new StringBuilder();
		String line = "";
		while (line != null && !line.contains(": Started S3Mock")) {
			line = lines.readLine();
			said.append(line).append('\n');
		}
		assertThat(line).as("What the S3 server said: %s", said).isNotNull();
		Thread.ofVirtual().start(() -> lines.lines().forEach(later -> {
		}));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static final class Running {

		private static final S3Properties PROPERTIES = start();

	}

}
