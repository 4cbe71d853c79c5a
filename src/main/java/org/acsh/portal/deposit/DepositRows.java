package org.acsh.portal.deposit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of deposits; each is its owner's only. */
@Repository
class DepositRows {

	private final JdbcClient database;

	DepositRows(JdbcClient database) {
		this.database = database;
	}

	/** Begins a deposit; a second time changes nothing. */
	void begin(Deposit deposit, long owner) {
		database.sql("insert into deposit (id, owner, event) values (:id, :owner, :event) on conflict (id) do nothing")
			.param("id", deposit.id())
			.param("owner", owner)
			.param("event", deposit.event())
			.update();
	}

	Optional<Deposit> find(UUID id, long owner) {
		return database.sql("select id, event from deposit where id = ? and owner = ?")
			.params(id, owner)
			.query(Deposit.class)
			.optional();
	}

	/** Keeps everybody else from adding to a deposit before the transaction ends. */
	void take(UUID deposit) {
		database.sql("select id from deposit where id = ? for no key update").param(deposit).query(UUID.class).single();
	}

	/**
	 * Remembers what became of a file. One that was refused may become a draft yet; a
	 * draft stays one.
	 * @return whether it was no draft before; whoever asks meanwhile waits
	 */
	boolean add(UUID deposit, DepositItem item) {
		return database.sql("""
				insert into deposit_item (id, deposit, name, content, file, refusal)
				values (:id, :deposit, :name, :content, :file, :refusal)
				on conflict (id) do update
					set content = excluded.content, file = excluded.file, refusal = excluded.refusal
					where deposit_item.content is null
				""")
			.param("id", item.id())
			.param("deposit", deposit)
			.param("name", item.name())
			.param("content", item.content())
			.param("file", item.file())
			.param("refusal", item.refusal())
			.update() > 0;
	}

	/** In the order in which they came; drafts that were thrown away are left out. */
	List<DepositItem> items(UUID deposit) {
		return database.sql("""
				select id, name, content, file, refusal
				from deposit_item i
				where deposit = :deposit and not exists (
					select from content c where c.id = i.content and c.discarded_at is not null)
				order by position
				""").param("deposit", deposit).query(DepositRows::item).list();
	}

	private static DepositItem item(ResultSet row, int number) throws SQLException {
		return new DepositItem(row.getObject("id", UUID.class), row.getString("name"),
				row.getObject("content", UUID.class), row.getObject("file", UUID.class), row.getString("refusal"));
	}

}
