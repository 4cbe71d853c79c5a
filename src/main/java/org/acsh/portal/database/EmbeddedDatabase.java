package org.acsh.portal.database;

import java.io.IOException;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The PostgreSQL that the portal brings along, running as long as the portal does. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private final DataDirectoryLock lock;

	private final EmbeddedPostgres server;

	private final String password;

	private EmbeddedDatabase(DataDirectoryLock lock, EmbeddedPostgres server, String password) {
		this.lock = lock;
		this.server = server;
		this.password = password;
	}

	/**
	 * Starts the server on a data directory, which is created where it does not exist.
	 * @throws DatabaseFailure when another portal uses the directory, or the server
	 * cannot start on it
	 */
	static EmbeddedDatabase start(Path path) {
		PostgresCluster.requirePrograms(System.getProperty("os.name"), System.getProperty("os.arch"));
		DataDirectory directory = new DataDirectory(path.toAbsolutePath().normalize());
		DataDirectoryLock lock = DataDirectoryLock.take(directory);
		try {
			EmbeddedPostgres server = new PostgresCluster(directory).start();
			log.info("PostgreSQL {} runs on local port {} with its data in {}", PostgresCluster.MAJOR_VERSION,
					server.getPort(), directory.cluster());
			return new EmbeddedDatabase(lock, server, directory.password());
		}
		catch (RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://localhost:" + this.server.getPort() + "/" + PostgresCluster.OWNER;
	}

	@Override
	public String getUsername() {
		return PostgresCluster.OWNER;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	/** Stops the server cleanly, then lets the next portal have the data. */
	@Override
	public void close() throws IOException {
		try (this.lock) {
			this.server.close();
		}
	}

}
