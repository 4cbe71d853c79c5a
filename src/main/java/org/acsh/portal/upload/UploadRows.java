package org.acsh.portal.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of files on their way. Expiry is by the clock of the database. */
@Repository
class UploadRows {

	private static final String COLUMNS = "id, name, length, received, packed, file, expires_at";

	private final JdbcClient database;

	private final double expiry;

	UploadRows(JdbcClient database, UploadProperties properties) {
		this.database = database;
		this.expiry = seconds(properties.expiry());
	}

	/** Until the end of the transaction nobody else begins an upload. */
	void lockBeginning() {
		database.sql("select pg_advisory_xact_lock(hashtextextended('upload', 0))").query(Object.class).list();
	}

	int open(long owner) {
		return database.sql("select count(*) from upload where owner = ? and received < length and expires_at > now()")
			.param(owner)
			.query(Integer.class)
			.single();
	}

	/** How many bytes have been promised and have not come. */
	long promised() {
		return database.sql("select coalesce(sum(length - received), 0) from upload where expires_at > now()")
			.query(Long.class)
			.single();
	}

	Upload add(UUID id, long owner, String name, long length) {
		return database.sql("""
				insert into upload (id, owner, name, length, expires_at)
				values (:id, :owner, :name, :length, now() + make_interval(secs => :expiry))
				returning\s""" + COLUMNS)
			.param("id", id)
			.param("owner", owner)
			.param("name", name)
			.param("length", length)
			.param("expiry", expiry)
			.query(UploadRows::upload)
			.single();
	}

	Optional<Upload> find(UUID id, long owner) {
		return database
			.sql("select " + COLUMNS + " from upload where id = :id and owner = :owner and expires_at > now()")
			.param("id", id)
			.param("owner", owner)
			.query(UploadRows::upload)
			.optional();
	}

	void receive(UUID id, long received) {
		database.sql("""
				update upload set received = :received, expires_at = now() + make_interval(secs => :expiry)
				where id = :id
				""").param("received", received).param("expiry", expiry).param("id", id).update();
	}

	/** Empty if it was discarded meanwhile. */
	Optional<Upload> finish(UUID id, UUID file) {
		return database.sql("update upload set file = :file where id = :id returning " + COLUMNS)
			.param("file", file)
			.param("id", id)
			.query(UploadRows::upload)
			.optional();
	}

	/** Empty if it was discarded meanwhile. */
	Optional<Upload> finishPacked(UUID id) {
		return database.sql("update upload set packed = true where id = :id returning " + COLUMNS)
			.param("id", id)
			.query(UploadRows::upload)
			.optional();
	}

	void delete(UUID id) {
		database.sql("delete from upload where id = ?").param(id).update();
	}

	List<UUID> deleteExpired() {
		return database.sql("delete from upload where expires_at < now() returning id")
			.query((row, number) -> row.getObject("id", UUID.class))
			.list();
	}

	private static Upload upload(ResultSet row, int number) throws SQLException {
		return new Upload(row.getObject("id", UUID.class), row.getString("name"), row.getLong("length"),
				row.getLong("received"), row.getBoolean("packed"), row.getObject("file", UUID.class),
				row.getObject("expires_at", OffsetDateTime.class).toInstant());
	}

	private static double seconds(Duration duration) {
		return duration.toMillis() / 1000.0;
	}

}
