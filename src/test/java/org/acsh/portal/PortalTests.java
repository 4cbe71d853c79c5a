package org.acsh.portal;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The portal starts, on the database that the tests are to run on. */
@PortalTest
class PortalTests {

	@Autowired
	JdbcClient database;

	@Autowired
	Environment environment;

	@LocalServerPort
	int port;

	@Test
	void thePortalStartsOnPostgres18() {
		assertThat(this.database.sql("show server_version_num").query(Integer.class).single()).isBetween(180000,
				189999);
	}

	@Test
	void itListensOnAPortOfItsOwn() {
		assertThat(this.port).isPositive().isNotEqualTo(8080);
	}

	@Test
	void healthIsNotShownToReaders() {
		assertThat(this.environment.getProperty("management.server.port")).isEqualTo("-1");
	}

}
