package org.acsh.portal;

import java.sql.Connection;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Counting statements counts them: a new driver might report them in other words. */
@PortalTest
class StatementCountTests {

	@Autowired
	JdbcClient database;

	@Autowired
	DataSource pool;

	@Test
	void everyStatementCounts() throws Exception {
		assertThat(StatementCount.of(() -> one() + one())).isEqualTo(2);
	}

	@Test
	void whatSendsNoStatementCountsNone() throws Exception {
		assertThat(StatementCount.of(() -> 1)).isZero();
	}

	@Test
	void whetherAConnectionIsAliveIsNoStatement() throws Exception {
		try (Connection connection = this.pool.getConnection()) {
			assertThat(StatementCount.of(() -> connection.isValid(1))).isZero();
		}
	}

	private int one() {
		return this.database.sql("select 1").query(Integer.class).single();
	}

}
