package org.acsh.portal.deposit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.Examined;
import org.acsh.portal.storage.FileType;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of ZIP files that came in deposits, and of the files in them. */
@Repository
class ParcelRows {

	private static final String PARCELS = "select id, deposit, name, passed_over from deposit_parcel ";

	private final JdbcClient database;

	ParcelRows(JdbcClient database) {
		this.database = database;
	}

	/** Remembers a ZIP file with what is in it; a second time changes nothing. */
	@Transactional
	void add(Parcel parcel, List<ParcelEntry> entries) {
		int added = database.sql("""
				insert into deposit_parcel (id, deposit, name, passed_over)
				values (:id, :deposit, :name, :passed)
				on conflict (id) do nothing
				""")
			.param("id", parcel.id())
			.param("deposit", parcel.deposit())
			.param("name", parcel.name())
			.param("passed", parcel.passedOver().toArray(String[]::new))
			.update();
		if (added > 0) {
			entries.forEach((entry) -> add(parcel.id(), entry));
		}
	}

	Optional<Parcel> find(UUID id, UUID deposit) {
		return database.sql(PARCELS + "where id = ? and deposit = ?")
			.params(id, deposit)
			.query(ParcelRows::parcel)
			.optional();
	}

	/** In the order in which they came. */
	List<Parcel> of(UUID deposit) {
		return database.sql(PARCELS + "where deposit = ? order by position")
			.param(deposit)
			.query(ParcelRows::parcel)
			.list();
	}

	/** In the order in which they were added. */
	List<ParcelEntry> entries(UUID parcel) {
		return database.sql("""
				select id, path, size, type, digest, refusal,
					exists (select from deposit_item i where i.id = e.id and i.content is not null) as unpacked
				from deposit_entry e
				where parcel = ?
				order by position
				""").param(parcel).query(ParcelRows::entry).list();
	}

	private void add(UUID parcel, ParcelEntry entry) {
		Examined content = entry.content();
		database.sql("""
				insert into deposit_entry (id, parcel, path, size, type, digest, refusal)
				values (:id, :parcel, :path, :size, :type, :digest, :refusal)
				""")
			.param("id", entry.id())
			.param("parcel", parcel)
			.param("path", entry.path())
			.param("size", entry.bytes())
			.param("type", (content != null) ? content.type().name() : null)
			.param("digest", (content != null) ? content.digest().hex() : null)
			.param("refusal", entry.refusal())
			.update();
	}

	private static Parcel parcel(ResultSet row, int number) throws SQLException {
		return new Parcel(row.getObject("id", UUID.class), row.getObject("deposit", UUID.class), row.getString("name"),
				List.of((String[]) row.getArray("passed_over").getArray()));
	}

	private static ParcelEntry entry(ResultSet row, int number) throws SQLException {
		return new ParcelEntry(row.getObject("id", UUID.class), row.getString("path"), row.getLong("size"),
				examined(row.getString("type"), row.getString("digest")), row.getString("refusal"),
				row.getBoolean("unpacked"));
	}

	private static @Nullable Examined examined(@Nullable String type, @Nullable String digest) {
		return (type != null && digest != null) ? new Examined(FileType.valueOf(type), new Digest(digest)) : null;
	}

}
