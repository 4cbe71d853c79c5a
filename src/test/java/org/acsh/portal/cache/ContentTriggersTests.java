package org.acsh.portal.cache;

import java.util.List;

import org.acsh.portal.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A change of any table that pages are made from ends the life of finished pages. */
@PortalTest
class ContentTriggersTests {

	/** No page is made from these. */
	private static final List<String> NOT_SHOWN = List.of("content_version", "flyway_schema_history", "account", "deed",
			"invitation", "known_place", "staff_session", "staff_session_attributes", "revision", "unsaved", "presence",
			"preview_link", "review_comment", "content_reference", "different_contents", "joining", "joining_change",
			"batch", "batch_item", "blob", "picture", "link", "link_use", "sweep", "extraction_page", "upload",
			"deposit", "deposit_item", "deposit_parcel", "deposit_entry", "partnership", "partnership_programme",
			"download");

	@Autowired
	JdbcClient database;

	@Test
	void everyTableBumpsTheContentVersion() {
		assertThat(this.database.sql("""
				select tablename from pg_tables
				where schemaname = current_schema() and not exists (select from pg_trigger
					where tgrelid = format('%I', tablename)::regclass and tgname = 'content_changed')
				""").query(String.class).list()).containsExactlyInAnyOrderElementsOf(NOT_SHOWN);
	}

	@Test
	void aStatementThatChangesNothingIsCountedToo() {
		long before = version();
		this.database.sql("update region set slug = slug where false").update();
		assertThat(version()).isEqualTo(before + 1);
	}

	private long version() {
		return this.database.sql("select version from content_version").query(Long.class).single();
	}

}
