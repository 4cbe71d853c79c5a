package org.acsh.portal.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

import org.springframework.stereotype.Component;

/**
 * What every database must offer, the configured and the embedded one alike: before
 * anything is written a new enough server, and once the extensions are there a locale in
 * which words of any script resemble each other.
 */
@Component
class DatabaseRequirements implements Callback {

	private static final int OLDEST_VERSION = 18;

	private static final double LEAST_SIMILARITY = 0.5;

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE;
	}

	@Override
	public boolean canHandleInTransaction(Event event, Context context) {
		return true;
	}

	/**
	 * Checks the database that is about to be, or has just been, migrated.
	 * @throws DatabaseFailure when the portal cannot work on it
	 */
	@Override
	public void handle(Event event, Context context) {
		try {
			if (event == Event.BEFORE_MIGRATE) {
				requireVersion(context.getConnection().getMetaData().getDatabaseMajorVersion());
			}
			else {
				requireSimilarity(context.getConnection());
			}
		}
		catch (SQLException ex) {
			throw new DatabaseFailure("The database cannot be examined: %s".formatted(ex.getMessage()),
					"See that the portal's user may connect to it and read from it.", ex);
		}
	}

	@Override
	public String getCallbackName() {
		return "requirements";
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
