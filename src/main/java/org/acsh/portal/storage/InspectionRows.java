package org.acsh.portal.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When bytes were last read, and how they were. */
@Repository
class InspectionRows {

	private final JdbcClient database;

	InspectionRows(JdbcClient database) {
		this.database = database;
	}

	/** What was not read for longest, if not since a moment. */
	Optional<Next> next(Instant before) {
		return database.sql("""
				select digest, size from blob
				where coalesce(checked_at, stored_at) < :before
				order by coalesce(checked_at, stored_at), digest
				limit 1
				""")
			.param("before", before.atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Next(new Digest(row.getString("digest")), row.getLong("size")))
			.optional();
	}

	/** All that was not whole when it was last read. */
	List<Digest> damaged() {
		return database.sql("select digest from blob where damage is not null")
			.query((row, number) -> new Digest(row.getString("digest")))
			.list();
	}

	/** The number of all bytes that are kept. */
	long total() {
		return database.sql("select coalesce(sum(size), 0) from blob").query(Long.class).single();
	}

	/** Those that are gone by now need no note. */
	void note(Digest digest, Condition condition, Instant at) {
		database.sql("""
				update blob
				set checked_at = :at, damage = nullif(:condition, 'WHOLE')
				where digest = :digest
				""")
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("condition", condition.name())
			.param("digest", digest.hex())
			.update();
	}

	/** The names under which bytes came, or that of what a picture was made of. */
	List<String> names(Digest digest) {
		return database.sql("""
				select name from file where digest = :digest
				union
				select name from picture join file on file.digest = picture.source where picture.digest = :digest
				order by name
				""").param("digest", digest.hex()).query((row, number) -> row.getString("name")).list();
	}

	/** Bytes that are to be read. */
	record Next(Digest digest, long size) {
	}

}
