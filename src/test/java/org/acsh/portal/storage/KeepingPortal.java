package org.acsh.portal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The room in a process of its own, that keeps one file after the other and tells of each
 * once it is kept.
 */
final class KeepingPortal implements AutoCloseable {

	private final Process process;

	private final Path said;

	private KeepingPortal(Process process, Path said) {
		this.process = process;
		this.said = said;
	}

	/** Keeps files of all sizes, some of them twice, until it is killed. */
	public static void main(String[] args) {
		DriverManagerDataSource database = new DriverManagerDataSource(args[0], args[1], args[4]);
		Random random = new Random(Long.parseLong(args[3]));
		try (LoneStorage storage = new LoneStorage(database, Path.of(args[2]), Clock.systemUTC())) {
			String text = "begin";
			while (!text.isEmpty()) {
				text = random.nextInt(3) > 0 ? random.nextLong() + " ".repeat(random.nextInt(200_000)) : text;
				System.out.println(storage.keep(text, "killed.txt").id());
			}
		}
	}

	static KeepingPortal on(HikariDataSource database, Path folder, long seed) throws IOException {
		Path said = Files.createTempFile(folder, "said-", "");
		return new KeepingPortal(new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx100m", "-cp",
				System.getProperty("java.class.path"), "-Dlogging.level.root=off", KeepingPortal.class.getName(),
				database.getJdbcUrl(), database.getUsername(), folder.toString(), String.valueOf(seed),
				Objects.requireNonNullElse(database.getPassword(), ""))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.redirectOutput(said.toFile())
			.start(), said);
	}

	/** The files that it has said to be kept; a line that was cut short is no word. */
	List<UUID> told() throws IOException {
		return Files.readAllLines(said).stream().filter(line -> line.length() == 36).map(UUID::fromString).toList();
	}

	/** Ends it the way kill -9 does: it can do nothing about it. */
	@Override
	public void close() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

}
