package org.acsh.portal.storage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a sweep looks through, and what it did. */
@Repository
class SweepRows {

	private final JdbcClient database;

	SweepRows(JdbcClient database) {
		this.database = database;
	}

	/** Some files that came before a moment, after another one in the order of ids. */
	List<UUID> files(Instant before, UUID after, int most) {
		return database.sql("""
				select id from file
				where received_at < :before and id > :after
				order by id
				limit :most
				""")
			.param("before", before.atOffset(ZoneOffset.UTC))
			.param("after", after)
			.param("most", most)
			.query((row, number) -> row.getObject("id", UUID.class))
			.list();
	}

	int removeFiles(Collection<UUID> files) {
		return database.sql("delete from file where id = any(:files)")
			.param("files", files.toArray(UUID[]::new))
			.update();
	}

	/** Takes away the pictures of what no file has. */
	int removePictures() {
		return database.sql("""
				delete from picture where not exists (select from file where file.digest = picture.source)
				""").update();
	}

	void add(Swept swept) {
		database.sql("""
				insert into sweep (swept_at, files, pictures, blobs, incoming)
				values (:at, :files, :pictures, :blobs, :incoming)
				""")
			.param("at", swept.at().atOffset(ZoneOffset.UTC))
			.param("files", swept.files())
			.param("pictures", swept.pictures())
			.param("blobs", swept.blobs())
			.param("incoming", swept.incoming())
			.update();
	}

	Optional<Swept> last() {
		return database
			.sql("select swept_at, files, pictures, blobs, incoming from sweep order by swept_at desc limit 1")
			.query((row, number) -> new Swept(row.getObject("swept_at", OffsetDateTime.class).toInstant(),
					row.getInt("files"), row.getInt("pictures"), row.getInt("blobs"), row.getInt("incoming")))
			.optional();
	}

}
