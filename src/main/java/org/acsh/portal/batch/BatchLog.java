package org.acsh.portal.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.kernel.PublicViews;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was done to many contents at once. */
@Component
class BatchLog {

	private static final String BATCH = """
			select id, deed, topic, made_at, undone_at is null and made_at > now() - interval '1 day'
					and exists (select from batch_item where batch = id and left_version is not null) as undoable,
				(select name from member where member.id = batch.actor) as actor,
				(select name from member where member.id = undone_by) as undoer,
				(select coalesce(jsonb_agg(jsonb_build_object('content', content, 'kind', kind, 'title', title,
						'verdict', verdict, 'undoing', undoing) order by position), '[]')
					from batch_item
					join content on content.id = content
					where batch = batch.id) as items
			from batch
			where id = :id
			""";

	private final JdbcClient database;

	private final PublicViews views;

	BatchLog(JdbcClient database, PublicViews views) {
		this.database = database;
		this.views = views;
	}

	/** The batch of an id, if there is one. */
	Optional<Batch> find(UUID id) {
		return views.one(Batch.class, BATCH, Map.of("id", id));
	}

	/**
	 * Opens a batch.
	 * @return whether it is new; the same one opened again changes nothing
	 */
	boolean open(UUID id, BatchDeed deed, List<Chosen> chosen, Member actor) {
		boolean isNew = database.sql("""
				insert into batch (id, deed, topic, actor) values (?, ?, ?, ?)
				on conflict (id) do nothing
				""").param(id).param(deed.sort().name()).param(topic(deed)).param(actor.id()).update() == 1;
		if (isNew) {
			add(id, chosen);
		}
		return isNew;
	}

	/** The items whose turn has not come yet, in the order in which they were chosen. */
	List<Item> waiting(UUID id) {
		return items("verdict is null order by position", id);
	}

	/**
	 * The items to which something was done that is not undone, the last one first: a
	 * part before the whole that it names.
	 */
	List<Item> standing(UUID id) {
		return items("left_version is not null and undoing is null order by position desc", id);
	}

	/** Keeps an item from others until the transaction ends, unless its turn is over. */
	boolean take(UUID batch, UUID content, String column) {
		return database
			.sql("select true from batch_item where batch = ? and content = ? and " + column + " is null for update")
			.params(batch, content)
			.query(Boolean.class)
			.optional()
			.isPresent();
	}

	/** Notes what was done to an item. */
	void note(UUID batch, UUID content, BatchTrace trace) {
		note(batch, content, trace.verdict());
		database.sql("""
				update batch_item set former_latest = ?, former_published = ?, left_version = ?
				where batch = ? and content = ?
				""")
			.param(trace.latest())
			.param(trace.published())
			.param(trace.version())
			.param(batch)
			.param(content)
			.update();
	}

	/** Notes why an item is left as it is. */
	void note(UUID batch, UUID content, Verdict verdict) {
		database.sql("update batch_item set verdict = ? where batch = ? and content = ?")
			.params(verdict.name(), batch, content)
			.update();
	}

	/** Notes what became of the undoing of an item. */
	void note(UUID batch, UUID content, Undoing undoing) {
		database.sql("update batch_item set undoing = ? where batch = ? and content = ?")
			.params(undoing.name(), batch, content)
			.update();
	}

	/**
	 * Notes that a batch is being undone.
	 * @return whether nobody has undone it before and its day is not over, by the clock
	 * of the database
	 */
	boolean undo(UUID id, Member actor) {
		return database.sql("""
				update batch set undone_at = now(), undone_by = ?
				where id = ? and undone_at is null and made_at > now() - interval '1 day'
				""").params(actor.id(), id).update() == 1;
	}

	private void add(UUID id, List<Chosen> chosen) {
		database.sql("""
				insert into batch_item (batch, position, content, chosen_version)
				select ?, position, content.id, chosen.version
				from unnest(?, ?) with ordinality as chosen (id, version, position)
				join content on content.id = chosen.id
				on conflict do nothing
				""")
			.params(id, chosen.stream().map(Chosen::content).toArray(UUID[]::new),
					chosen.stream().map(Chosen::version).toArray(Integer[]::new))
			.update();
	}

	private List<Item> items(String condition, UUID id) {
		return database.sql("""
				select content.id, kind, chosen_version, verdict, former_latest, former_published, left_version
				from batch_item
				join content on content.id = content
				where batch = ? and\s""" + condition).param(id).query(BatchLog::item).list();
	}

	private static Item item(ResultSet row, int number) throws SQLException {
		String verdict = row.getString("verdict");
		return new Item(row.getString("kind"),
				new Chosen(row.getObject("id", UUID.class), row.getInt("chosen_version")),
				(verdict != null) ? new BatchTrace(Verdict.valueOf(verdict), row.getInt("former_latest"),
						row.getObject("former_published", Integer.class), row.getInt("left_version")) : null);
	}

	private static @Nullable String topic(BatchDeed deed) {
		return (deed instanceof BatchDeed.Tag(String topic)) ? topic : null;
	}

	/**
	 * A content of a batch.
	 *
	 * @param trace what was done to it; null until its turn has come
	 */
	record Item(String kind, Chosen chosen, @Nullable BatchTrace trace) {

		UUID content() {
			return chosen.content();
		}

	}

}
