package org.acsh.portal.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import static org.awaitility.Awaitility.await;

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

	private static S3Properties start() {
		try {
			int port = freePort();
			Path log = Files.createTempFile("s3-", ".log");
			Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
					"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-jar", PROGRAM.toString(),
					"--com.adobe.testing.s3mock.http-port=" + port, "--server.port=0",
					"--com.adobe.testing.s3mock.store.initial-buckets=files",
					"--com.adobe.testing.s3mock.store.root=" + Files.createTempDirectory("s3-"))
				.redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
			await().atMost(Duration.ofMinutes(3)).until(() -> Files.readString(log).contains(": Started S3Mock"));
			return new S3Properties(URI.create("http://localhost:" + port), "us-east-1", "files", "portal", "a secret",
					true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
