package org.acsh.portal.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of bytes. */
@Repository
class BlobRows {

	private static final String UNNAMED = """
			not exists (select from file where file.digest = blob.digest)
			and not exists (select from picture where picture.digest = blob.digest)
			""";

	private final JdbcClient database;

	BlobRows(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Until the end of the transaction nobody else names or sweeps these bytes, whether
	 * they are there yet or not.
	 */
	void lock(Digest digest) {
		database.sql("select pg_advisory_xact_lock(hashtextextended(:digest, 0))")
			.param("digest", digest.hex())
			.query(Object.class)
			.list();
	}

	/** Bytes that came in whole; if they came before, they are as good as new. */
	void add(Digest digest, long size) {
		database.sql("""
				insert into blob (digest, size)
				values (:digest, :size)
				on conflict (digest) do update set stored_at = now(), checked_at = null, damage = null
				""").param("digest", digest.hex()).param("size", size).update();
	}

	boolean has(Digest digest) {
		return database.sql("select exists (select from blob where digest = :digest)")
			.param("digest", digest.hex())
			.query(Boolean.class)
			.single();
	}

	/** Those of some bytes that have no row. */
	List<Digest> lacking(Collection<Digest> digests) {
		return database.sql("""
				select listed.digest from unnest(:digests) listed (digest)
				where not exists (select from blob where blob.digest = listed.digest)
				""")
			.param("digests", digests.stream().map(Digest::hex).toArray(String[]::new))
			.query((row, number) -> new Digest(row.getString("digest")))
			.list();
	}

	/** Bytes that came before a moment and that neither a file nor a picture has. */
	List<Digest> unnamed(Instant before) {
		return database.sql("select digest from blob where stored_at < :before and " + UNNAMED)
			.param("before", before.atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Digest(row.getString("digest")))
			.list();
	}

	/** Whether there was a row of such bytes. */
	boolean removeUnnamed(Digest digest, Instant before) {
		return database.sql("delete from blob where digest = :digest and stored_at < :before and " + UNNAMED)
			.param("digest", digest.hex())
			.param("before", before.atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

}
