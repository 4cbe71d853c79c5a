package org.acsh.portal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The one database of a test run: an embedded PostgreSQL, or with the system property
 * {@code portal.test.database=container} a {@code postgres:18} in Docker. It starts with
 * the first test that needs it and ends with the test JVM.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** Unpacked once and then used by all tests until {@code mvn clean}. */
	static final Path PROGRAMS = Path.of("target", "postgres-programs").toAbsolutePath();

	/** Bytes that the tests store; no run minds those of another. */
	private static final Path FILES = Path.of("target", "test-files").toAbsolutePath();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Running.ADDRESS.applyTo(context.getEnvironment());
	}

	/** Saves the seconds of unpacking them for each data directory; returns the link. */
	static Path shareProgramsWith(Path dataDirectory) throws IOException {
		Files.createDirectories(PROGRAMS);
		return Files.createSymbolicLink(new DataDirectory(dataDirectory).programs(), PROGRAMS);
	}

	static TestPropertyValues start(String kind) {
		return switch (kind) {
			case "embedded" -> embedded();
			case "container" -> container();
			default -> throw new IllegalArgumentException(
					"portal.test.database must be \"embedded\" or \"container\", not \"" + kind + "\"");
		};
	}

	private static TestPropertyValues embedded() {
		try {
			// Its data goes to a temporary folder and is not synced: it need not outlive
			// the run. What is committed outlives the server, which a test kills.
			EmbeddedPostgres server = PostgresCluster.builder(PROGRAMS)
				.setServerConfig("synchronous_commit", "on")
				.start();
			return address(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TestPropertyValues container() {
		PostgreSQLContainer server = new PostgreSQLContainer("postgres:18").withEnv("POSTGRES_INITDB_ARGS",
				"--locale=C.UTF-8");
		server.start();
		return address(server.getJdbcUrl(), server.getUsername(), server.getPassword());
	}

	private static TestPropertyValues address(String url, String user, String password) {
		return TestPropertyValues.of("spring.datasource.url=" + url, "spring.datasource.username=" + user,
				"spring.datasource.password=" + password, "portal.storage.directory=" + FILES);
	}

	private static final class Running {

		private static final TestPropertyValues ADDRESS = start(System.getProperty("portal.test.database", "embedded"));

	}

}
