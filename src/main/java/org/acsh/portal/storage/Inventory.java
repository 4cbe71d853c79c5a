package org.acsh.portal.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells what is kept and how it fares. */
@Repository
@Transactional(readOnly = true)
public class Inventory {

	private final JdbcClient database;

	private final SweepRows sweeps;

	Inventory(JdbcClient database, SweepRows sweeps) {
		this.database = database;
		this.sweeps = sweeps;
	}

	/** All that is kept at this moment. */
	public Stock stock() {
		List<Stock.OfType> types = types();
		return database.sql("""
				select
					(select count(*) from picture) as pictures,
					(select coalesce(sum(size), 0) from blob where digest in (select digest from picture)) as bytes,
					count(*) as blobs, count(*) filter (where checked_at is null) as unread,
					max(checked_at) as last_read, min(coalesce(checked_at, stored_at)) as longest_unread
				from blob
				""").query((row, number) -> stock(row, types)).single();
	}

	private List<Stock.OfType> types() {
		return database.sql("""
				select type, sum(files) as files, sum(size) as bytes
				from (
					select type, digest, size, count(*) as files
					from file join blob using (digest)
					group by type, digest, size) content
				group by type
				order by bytes desc, type
				""")
			.query((row, number) -> new Stock.OfType(FileType.valueOf(row.getString("type")), row.getInt("files"),
					new FileSize(row.getLong("bytes"))))
			.list();
	}

	/** How many bytes of different hashes are damaged or missing. */
	public int damages() {
		return database.sql("select count(*) from blob where damage is not null").query(Integer.class).single();
	}

	/** Some of the bytes that are damaged or missing, those seen last first. */
	public List<Damaged> damaged(int most) {
		return database.sql("""
				select digest, size, damage, checked_at, array(
					select name from file where file.digest = blob.digest
					union
					select name from picture join file on file.digest = picture.source
					where picture.digest = blob.digest
					order by name) as names
				from blob
				where damage is not null
				order by checked_at desc, digest
				limit :most
				""").param("most", most).query(Inventory::damaged).list();
	}

	/** The last sweep; empty before the first. */
	public Optional<Swept> lastSweep() {
		return sweeps.last();
	}

	private static Stock stock(ResultSet row, List<Stock.OfType> types) throws SQLException {
		return new Stock(types, row.getInt("pictures"), new FileSize(row.getLong("bytes")), row.getInt("blobs"),
				row.getInt("unread"), moment(row, "last_read"), moment(row, "longest_unread"));
	}

	private static Damaged damaged(ResultSet row, int number) throws SQLException {
		return new Damaged(new Digest(row.getString("digest")), new FileSize(row.getLong("size")),
				Condition.valueOf(row.getString("damage")),
				row.getObject("checked_at", OffsetDateTime.class).toInstant(),
				List.of((String[]) row.getArray("names").getArray()));
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		@Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

}
