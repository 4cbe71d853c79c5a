package org.acsh.portal.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.Flyway;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * What every database must offer, the configured and the embedded one alike: before
 * anything is written a new enough server, and once the extensions are there a locale in
 * which words of any script resemble each other.
 */
@Component
class DatabaseRequirements implements FlywayMigrationStrategy {

	private static final int OLDEST_VERSION = 18;

	private static final double LEAST_SIMILARITY = 0.5;

	/**
	 * Migrates a database that the portal can work on.
	 * @throws DatabaseFailure when it cannot
	 */
	@Override
	public void migrate(Flyway flyway) {
		try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
			requireVersion(connection.getMetaData().getDatabaseMajorVersion());
			flyway.migrate();
			requireSimilarity(connection);
		}
		catch (SQLException ex) {
			throw new DatabaseFailure("The database cannot be reached or read: %s".formatted(ex.getMessage()),
					"See that SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD are right.",
					ex);
		}
	}

	static void requireVersion(int version) {
		if (version < OLDEST_VERSION) {
			throw new DatabaseFailure(
					"The database is a PostgreSQL %d; the portal needs %d or newer.".formatted(version, OLDEST_VERSION),
					"Upgrade the server, or let SPRING_DATASOURCE_URL name a newer one.");
		}
	}

	static void requireSimilarity(Connection connection) throws SQLException {
		if (similarity(connection) <= LEAST_SIMILARITY) {
			throw new DatabaseFailure(
					"The database finds no likeness between «семинар» and «семинары»: its locale "
							+ "does not know Cyrillic letters, and search would find nothing in most languages.",
					"Create the database anew with a UTF-8 locale, for example: "
							+ "create database portal template template0 encoding 'UTF8' locale 'C.UTF-8'");
		}
	}

	private static double similarity(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery("select similarity('семинар', 'семинары')")) {
			result.next();
			return result.getDouble(1);
		}
	}

}
