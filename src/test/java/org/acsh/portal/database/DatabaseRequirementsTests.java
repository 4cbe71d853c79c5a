package org.acsh.portal.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Which databases the portal refuses. */
class DatabaseRequirementsTests {

	@Test
	void aServerOlderThan18IsRefused() {
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> DatabaseRequirements.requireVersion(17))
			.withMessage("The database is a PostgreSQL 17; the portal needs 18 or newer.");
	}

	@Test
	void aNewerServerIsWelcome() {
		assertThatNoException().isThrownBy(() -> DatabaseRequirements.requireVersion(19));
	}

	@Test
	void aDatabaseThatKnowsNoCyrillicIsRefused() throws IOException, SQLException {
		try (EmbeddedPostgres server = PostgresCluster.builder(TestDatabase.PROGRAMS)
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("encoding", "UTF8")
			.start(); Connection connection = server.getPostgresDatabase().getConnection()) {
			try (Statement statement = connection.createStatement()) {
				statement.execute("create extension pg_trgm");
			}
			assertThatExceptionOfType(DatabaseFailure.class)
				.isThrownBy(() -> DatabaseRequirements.requireSimilarity(connection))
				.withMessageContaining("its locale does not know Cyrillic letters");
		}
	}

}
