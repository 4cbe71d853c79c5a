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
final class OwnTables implements AutoCloseable {

	private static final String MIGRATIONS = "classpath:db/migration/V*__storage_*.sql";

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
	static OwnTables beside(HikariDataSource others) {
		OwnTables tables = new OwnTables(others);
		JdbcClient.create(others).sql("create schema " + tables.schema).update();
		new ResourceDatabasePopulator(migrations()).execute(tables.database);
		return tables;
	}

	private static Resource[] migrations() {
		try {
			return new PathMatchingResourcePatternResolver().getResources(MIGRATIONS);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The database, in which there are no other tables; of several processes, too. */
	HikariDataSource database() {
		return database;
	}

	JdbcClient rows() {
		return JdbcClient.create(database);
	}

	@Override
	public void close() {
		database.close();
		JdbcClient.create(others).sql("drop schema " + schema + " cascade").update();
	}

}
