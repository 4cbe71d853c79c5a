package org.acsh.portal.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that name bytes: files and pictures. */
@Repository
class FileRows {

	private final JdbcClient database;

	/** Of files that come in. */
	private final Verdict first;

	FileRows(JdbcClient database, Optional<VirusScanner> scanner) {
		this.database = database;
		this.first = scanner.isPresent() ? Verdict.AWAITED : Verdict.UNCHECKED;
	}

	StoredFile add(Digest digest, long size, String name, FileType type) {
		return database.sql("""
				insert into file (digest, name, type, verdict)
				values (:digest, :name, :type, :verdict)
				returning id, digest, name, type, cast(:size as bigint) as size, received_at, verdict
				""")
			.param("digest", digest.hex())
			.param("size", size)
			.param("name", name)
			.param("type", type.name())
			.param("verdict", first.name())
			.query(FileRows::file)
			.single();
	}

	List<StoredFile> files(Collection<UUID> ids) {
		return database.sql("""
				select f.id, f.digest, f.name, f.type, b.size, f.received_at, f.verdict
				from file f
				join blob b on b.digest = f.digest
				where f.id = any(:ids)
				order by f.received_at, f.id
				""").param("ids", ids.toArray(UUID[]::new)).query(FileRows::file).list();
	}

	/**
	 * Bytes of which a verdict is awaited, those that nobody was asked about first; those
	 * that somebody was asked about in vain rest for a minute.
	 */
	List<Digest> awaited(int most) {
		return database.sql("""
				select digest from file
				where verdict = 'AWAITED' and (asked_at is null or asked_at < now() - interval '1 minute')
				group by digest
				order by max(asked_at) nulls first, min(received_at)
				limit :most
				""").param("most", most).query((row, number) -> new Digest(row.getString(1))).list();
	}

	void postpone(Digest digest) {
		database.sql("update file set asked_at = now() where digest = ? and verdict = 'AWAITED'")
			.param(digest.hex())
			.update();
	}

	/** Only what is awaited is judged. */
	void judge(Digest digest, Verdict verdict) {
		database.sql("update file set verdict = :verdict where digest = :digest and verdict = 'AWAITED'")
			.param("verdict", verdict.name())
			.param("digest", digest.hex())
			.update();
	}

	Optional<Picture> addPicture(Picture picture) {
		return database.sql("""
				insert into picture (source, number, width, height, type, digest)
				select digest, :number, :width, :height, :type, :digest from blob where digest = :source
				on conflict (source, number, width) do update
				set height = excluded.height, type = excluded.type, digest = excluded.digest
				returning source
				""")
			.param("source", picture.source().hex())
			.param("number", picture.number())
			.param("width", picture.width())
			.param("height", picture.height())
			.param("type", picture.type().name())
			.param("digest", picture.digest().hex())
			.query(String.class)
			.optional()
			.map((source) -> picture);
	}

	List<Picture> pictures(Collection<Digest> sources) {
		return database.sql("""
				select p.source, p.number, p.width, p.height, p.type, p.digest, b.size
				from picture p
				join blob b on b.digest = p.digest
				where p.source = any(:sources)
				order by p.number, p.width
				""")
			.param("sources", sources.stream().map(Digest::hex).toArray(String[]::new))
			.query(FileRows::picture)
			.list();
	}

	private static StoredFile file(ResultSet row, int number) throws SQLException {
		return new StoredFile(row.getObject("id", UUID.class), new Digest(row.getString("digest")),
				row.getString("name"), FileType.valueOf(row.getString("type")), row.getLong("size"),
				row.getObject("received_at", OffsetDateTime.class).toInstant(),
				Verdict.valueOf(row.getString("verdict")));
	}

	private static Picture picture(ResultSet row, int number) throws SQLException {
		return new Picture(new Digest(row.getString("source")), row.getInt("number"), row.getInt("width"),
				row.getInt("height"), FileType.valueOf(row.getString("type")), new Digest(row.getString("digest")),
				row.getLong("size"));
	}

}
