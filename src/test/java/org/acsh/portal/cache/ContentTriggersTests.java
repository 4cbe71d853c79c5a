package org.acsh.portal.cache;

import org.acsh.portal.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A change of any table that pages are made from ends the life of finished pages. */
@PortalTest
class ContentTriggersTests {

	@Autowired
	JdbcClient database;

	@Test
	void everyTableBumpsTheContentVersion() {
		assertThat(this.database.sql("""
				select tablename from pg_tables
				where schemaname = current_schema() and tablename not in ('content_version', 'flyway_schema_history')
				and not exists (select from pg_trigger
					where tgrelid = format('%I', tablename)::regclass and tgname = 'content_changed')
				""").query(String.class).list()).isEmpty();
	}

	@Test
	void aStatementThatChangesNothingIsCountedToo() {
		long before = version();
		this.database.sql("update region set position = position where false").update();
		assertThat(version()).isEqualTo(before + 1);
	}

	private long version() {
		return this.database.sql("select version from content_version").query(Long.class).single();
	}

}
