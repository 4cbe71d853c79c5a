package org.acsh.portal.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;
import org.apache.catalina.LifecycleException;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.awaitility.Awaitility.await;

/** The room in a process of its own, which takes files until it is killed. */
final class UploadingPortal implements AutoCloseable {

	private final Process process;

	private final Path said;

	private UploadingPortal(Process process, Path said) {
		this.process = process;
		this.said = said;
	}

	/** Says its port. */
	public static void main(String[] args) throws LifecycleException, InterruptedException {
		DriverManagerDataSource database = new DriverManagerDataSource(args[0], args[1], args[3]);
		Path folder = Path.of(args[2]);
		try (LoneUploads uploads = new LoneUploads(database, folder, Clock.systemUTC(), Optional.empty());
				UploadServer server = new UploadServer(uploads, folder, 20_000)) {
			System.out.println(server.port());
			Thread.currentThread().join();
		}
	}

	static UploadingPortal on(HikariDataSource database, Path folder) throws IOException {
		Path said = Files.createTempFile(folder, "said-", "");
		return new UploadingPortal(new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx100m", "-cp",
				System.getProperty("java.class.path"), "-Dlogging.level.root=off", UploadingPortal.class.getName(),
				database.getJdbcUrl(), database.getUsername(), folder.toString(),
				Objects.requireNonNullElse(database.getPassword(), ""))
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.redirectOutput(said.toFile())
			.start(), said);
	}

	/** Waits until it takes files. */
	int port() throws IOException {
		await().atMost(Duration.ofMinutes(2)).until(() -> Files.readString(said).endsWith("\n"));
		return Integer.parseInt(List.copyOf(Files.readAllLines(said)).getLast());
	}

	/** Ends it the way kill -9 does: it can do nothing about it. */
	@Override
	public void close() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

}
