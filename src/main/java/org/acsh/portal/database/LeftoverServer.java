package org.acsh.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed portal left behind. PostgreSQL names it in postmaster.pid:
 * process in the first line, data directory in the second.
 */
final class LeftoverServer {

	private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);

	private static final long SECONDS_TO_STOP = 20;

	private static final String UNKNOWN = "unknown";

	private final Path cluster;

	private final Path programs;

	private final Path note;

	private LeftoverServer(Path cluster, Path programs) {
		this.cluster = cluster;
		this.programs = programs;
		this.note = cluster.resolve("postmaster.pid");
	}

	/**
	 * Stops the server that is still running on a cluster, if there is one, and returns
	 * when it has ended. Only the holder of the data directory's lock may call this.
	 * @param programs the folder of the portal's own server programs
	 * @throws DatabaseFailure when it does not stop, or is not the portal's to stop
	 */
	static void stop(Path cluster, Path programs) throws IOException {
		LeftoverServer leftover = new LeftoverServer(cluster, programs);
		if (Files.exists(leftover.note)) {
			leftover.stop();
		}
	}

	private void stop() throws IOException {
		List<String> lines = Files.readAllLines(this.note);
		Optional<ProcessHandle> process = process(lines);
		if (process.isEmpty()) {
			return;
		}
		Path program = program(process.get());
		if (program.startsWith(this.programs.toRealPath())) {
			stop(process.get());
		}
		else if (mayBePostgres(program) && Path.of(lines.get(1)).equals(this.cluster)) {
			throw foreign(process.get(), program);
		}
		else {
			// Another program got the number since; PostgreSQL would refuse to start
			// beside it.
			Files.delete(this.note);
		}
	}

	private static Optional<ProcessHandle> process(List<String> lines) {
		return lines.stream().findFirst().map(Long::valueOf).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
	}

	private static Path program(ProcessHandle process) {
		return Path.of(process.info().command().orElse(UNKNOWN));
	}

	// The system does not tell every user what others run; then it is better to refuse.
	private static boolean mayBePostgres(Path program) {
		String name = program.getFileName().toString();
		return name.startsWith("postgres") || name.equals(UNKNOWN);
	}

	private static void stop(ProcessHandle server) {
		log.info("Stopping the PostgreSQL that was left running (process {})", server.pid());
		server.destroy();
		try {
			server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			throw new DatabaseFailure(
					"PostgreSQL, process %d, was left running by a portal and does not stop.".formatted(server.pid()),
					"Close the programs that are connected to it, or stop the process by hand.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while PostgreSQL was stopping", ex);
		}
	}

	private DatabaseFailure foreign(ProcessHandle process, Path program) {
		return new DatabaseFailure("The data in %s is in use by %s, process %d, which no portal has started."
			.formatted(this.cluster, program, process.pid()),
				"Stop that process, or name another folder as portal.data-directory.");
	}

}
