package org.acsh.portal.storage;

import java.io.IOException;
import java.util.UUID;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The tables of the room in a schema of their own: what other tests keep is not in them,
 * and what is done to them harms no other test.
 */
public final class OwnTables implements AutoCloseable {

	private static final String MIGRATIONS = "classpath:db/migration/V*__%s_*.sql";

	private final HikariDataSource others;

	private final String schema = "storage_" + UUID.randomUUID().toString().replace("-", "");

	private final HikariDataSource database;

	private OwnTables(HikariDataSource others) {
		this.others = others;
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl(
				others.getJdbcUrl() + (others.getJdbcUrl().contains("?") ? '&' : '?') + "currentSchema=" + schema);
		config.setUsername(others.getUsername());
		config.setPassword(others.getPassword());
		config.setMinimumIdle(0);
		this.database = new HikariDataSource(config);
	}

	/** Makes the tables beside those of the portal. */
	public static OwnTables beside(HikariDataSource others) {
		OwnTables tables = new OwnTables(others);
		JdbcClient.create(others).sql("create schema " + tables.schema).update();
		tables.add("storage");
		return tables;
	}

	/** Makes the tables of a room above, too. */
	public void add(String room) {
		new ResourceDatabasePopulator(migrations(room)).execute(database);
	}

	private static Resource[] migrations(String room) {
		try {
			return new PathMatchingResourcePatternResolver().getResources(MIGRATIONS.formatted(room));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The database, in which there are no other tables; of several processes, too. */
	public HikariDataSource database() {
		return database;
	}

	/** What is in them. */
	public JdbcClient rows() {
		return JdbcClient.create(database);
	}

	@Override
	public void close() {
		database.close();
		JdbcClient.create(others).sql("drop schema " + schema + " cascade").update();
	}

}
