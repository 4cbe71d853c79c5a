package org.acsh.portal.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The room in a process of its own, that keeps one file after the other and tells of each
 * once it is kept.
 */
final class KeepingPortal implements AutoCloseable {

	/** What the names of its files begin with. */
	static final String NAME = "killed";

	private final Process process;

	private final List<UUID> told = Collections.synchronizedList(new ArrayList<>());

	private final Thread listener;

	private KeepingPortal(Process process) {
		this.process = process;
		this.listener = Thread.ofVirtual().start(this::listen);
	}

	/** Keeps files of all sizes, some of them twice, until it is killed. */
	public static void main(String[] args) {
		DriverManagerDataSource database = new DriverManagerDataSource(args[0], args[1], "");
		Random random = new Random(Long.parseLong(args[3]));
		try (LoneStorage storage = new LoneStorage(database, Path.of(args[2]), Clock.systemUTC())) {
			String text = "begin";
			while (!text.isEmpty()) {
				text = random.nextInt(3) > 0 ? random.nextLong() + " ".repeat(random.nextInt(200_000)) : text;
				System.out.println(storage.keep(text, NAME + ".txt").id());
			}
		}
	}

	static KeepingPortal on(HikariDataSource database, Path folder, long seed) throws IOException {
		return new KeepingPortal(new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx100m", "-cp",
				System.getProperty("java.class.path"), "-Dlogging.level.root=off", KeepingPortal.class.getName(),
				database.getJdbcUrl(), database.getUsername(), folder.toString(), String.valueOf(seed))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start());
	}

	/** The files that it has said to be kept. */
	List<UUID> told() {
		return List.copyOf(told);
	}

	/** Ends it the way kill -9 does: it can do nothing about it. */
	@Override
	public void close() {
		try {
			process.destroyForcibly().waitFor();
			listener.join();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A line that the end has cut short is no word given. */
	private void listen() {
		try (BufferedReader lines = process.inputReader()) {
			lines.lines().filter(line -> line.length() == 36).map(UUID::fromString).forEach(told::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
