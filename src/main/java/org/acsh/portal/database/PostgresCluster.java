package org.acsh.portal.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.util.FileSystemUtils;

/** The server's files in a data directory, and how the server is started on them. */
final class PostgresCluster {

	/** The only version whose files the server that the portal brings along can read. */
	static final String MAJOR_VERSION = "18";

	/** The user who owns the database, and the name of the database. */
	static final String OWNER = "postgres";

	private static final String ANOTHER_DATABASE = "Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and "
			+ "SPRING_DATASOURCE_PASSWORD to use a PostgreSQL " + MAJOR_VERSION + " of your own.";

	private final DataDirectory directory;

	PostgresCluster(DataDirectory directory) {
		this.directory = directory;
	}

	/**
	 * Starts the server, stopping first the one that a killed portal left behind.
	 * @throws DatabaseFailure when the files are of another version, or the server does
	 * not start
	 */
	EmbeddedPostgres start() {
		try {
			if (Files.notExists(this.directory.cluster())) {
				create();
			}
			requireVersion();
			LeftoverServer.stop(this.directory.cluster(), this.directory.programs());
			return settings().setDataDirectory(this.directory.cluster()).start();
		}
		catch (IOException | IllegalStateException ex) {
			throw new DatabaseFailure("The PostgreSQL that the portal brings along does not start: %s".formatted(ex),
					"See %s for its own words. %s".formatted(this.directory.log(), ANOTHER_DATABASE), ex);
		}
	}

	/**
	 * A cluster gets its name when it is whole, so being killed here leaves no half of
	 * one.
	 */
	private void create() throws IOException {
		Path draft = this.directory.unfinishedCluster();
		FileSystemUtils.deleteRecursively(draft);
		settings().setDataDirectory(draft).start().close();
		// Closing gives up after five seconds, and sooner when it is interrupted.
		LeftoverServer.stop(draft, this.directory.programs());
		Files.move(draft, this.directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
	}

	private void requireVersion() throws IOException {
		Path cluster = this.directory.cluster();
		String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
		if (!version.equals(MAJOR_VERSION)) {
			throw new DatabaseFailure(
					"The data in %s is of PostgreSQL %s; this portal brings PostgreSQL %s along.".formatted(cluster,
							version, MAJOR_VERSION),
					"See \"Upgrading PostgreSQL\" in docs/operations.md, or name an empty folder as portal.data-directory.");
		}
	}

	private EmbeddedPostgres.Builder settings() {
		String password = this.directory.password();
		return builder(this.directory.programs()).setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", this.directory.passwordFile().toString())
			.setConnectConfig("password", password)
			.setOutputRedirector(Redirect.appendTo(this.directory.log().toFile()));
	}

	/**
	 * A server with the locale that the portal's search needs, whatever the environment
	 * says: in the C locale pg_trgm finds nothing in Cyrillic.
	 * @param programs the folder into which the server's programs are unpacked
	 */
	static EmbeddedPostgres.Builder builder(Path programs) {
		// Otherwise the library unpacks into, and tidies up in, a folder that all users
		// share.
		System.setProperty("ot.epg.working-dir", programs.toString());
		return EmbeddedPostgres.builder()
			.setLocaleConfig("locale", locale(System.getProperty("os.name")))
			.setLocaleConfig("encoding", "UTF8")
			.setServerConfig("unix_socket_directories", "")
			.setPGStartupWait(Duration.ofSeconds(60));
	}

	/**
	 * Says so before anything else where this build has no server for the machine.
	 * @param system as in the system property os.name
	 * @param processor as in the system property os.arch
	 */
	static void requirePrograms(String system, String processor) {
		String family = system.startsWith("Windows") ? "Windows" : system.startsWith("Mac") ? "Darwin" : system;
		try {
			DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(family, processor).close();
		}
		catch (IllegalStateException | IOException ex) {
			throw new DatabaseFailure("No database is configured, and this build of the portal brings no PostgreSQL "
					+ "for %s on %s along.".formatted(system, processor), ANOTHER_DATABASE, ex);
		}
	}

	private static String locale(String system) {
		if (system.startsWith("Windows")) {
			return "en-US";
		}
		return system.startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
	}

}
