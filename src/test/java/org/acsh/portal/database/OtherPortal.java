package org.acsh.portal.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

import org.awaitility.Awaitility;

/** Another process that uses a data directory, as a second portal would. */
final class OtherPortal implements AutoCloseable {

	private final Process process;

	private OtherPortal(Process process) {
		this.process = process;
	}

	/** Runs in the other process until it is killed. */
	@SuppressWarnings("resource")
	public static void main(String[] args) throws InterruptedException {
		EmbeddedDatabase.start(Path.of(args[0]));
		System.out.println("started");
		Thread.sleep(Long.MAX_VALUE);
	}

	/** Returns once the other process has its database running. */
	static OtherPortal startOn(Path directory) throws IOException {
		String java = ProcessHandle.current().info().command().orElseThrow();
		Process process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), "-Dlogging.level.root=warn", OtherPortal.class.getName(),
				directory.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		BufferedReader output = process.inputReader();
		if (output.lines().noneMatch("started"::equals)) {
			throw new IllegalStateException("The other portal did not start");
		}
		return new OtherPortal(process);
	}

	long pid() {
		return this.process.pid();
	}

	/** Ends it the way kill -9 does: it can do nothing about it. */
	void kill() {
		this.process.destroyForcibly();
		Awaitility.await().until(() -> !this.process.isAlive());
	}

	@Override
	public void close() {
		kill();
	}

}
