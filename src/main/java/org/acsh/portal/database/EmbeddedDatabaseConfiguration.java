package org.acsh.portal.database;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Brings PostgreSQL along where none is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseConfigured.class)
class EmbeddedDatabaseConfiguration {

	/**
	 * As connection details the server is a dependency of the connection pool, so Spring
	 * closes the pool first and stops the server last.
	 */
	@Bean
	EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
		return EmbeddedDatabase.start(properties.dataDirectory());
	}

}
