package org.acsh.portal.editing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.PortalApplication;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;

import org.springframework.boot.SpringApplication;

/**
 * Another portal on the database of the tests, in a process of its own, that saves and
 * publishes one content again and again and tells each deed once it is done.
 */
final class WritingPortal implements AutoCloseable {

	private final Process process;

	private final List<String> told = Collections.synchronizedList(new ArrayList<>());

	private final Thread listener;

	private WritingPortal(Process process) {
		this.process = process;
		this.listener = Thread.ofVirtual().start(this::listen);
	}

	/** Writes in the other process until it is killed. */
	@SuppressWarnings("resource")
	public static void main(String[] args) {
		Writing writing = SpringApplication
			.run(PortalApplication.class, "--spring.main.web-application-type=none",
					"--spring.main.lazy-initialization=true", "--spring.flyway.enabled=false",
					"--spring.datasource.url=" + args[0], "--spring.datasource.username=" + args[1])
			.getBean(Writing.class);
		KilledMidwayTests.write(writing, UUID.fromString(args[2]),
				new Member(Long.parseLong(args[3]), "Aigul", Role.EDITOR), deed -> System.out.println("done: " + deed));
	}

	static WritingPortal on(HikariDataSource database, UUID content, Member writer) throws IOException {
		String java = ProcessHandle.current().info().command().orElseThrow();
		return new WritingPortal(new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx400m", "-cp", System.getProperty("java.class.path"),
				"-Dlogging.level.root=off", WritingPortal.class.getName(), database.getJdbcUrl(),
				database.getUsername(), content.toString(), String.valueOf(writer.id()))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start());
	}

	/** What the portal has said to be done. */
	List<String> told() {
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

	private void listen() {
		try (BufferedReader lines = process.inputReader()) {
			lines.lines().filter(line -> line.startsWith("done: ")).forEach(line -> told.add(line.substring(6)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
