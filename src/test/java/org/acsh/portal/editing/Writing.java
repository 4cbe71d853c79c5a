package org.acsh.portal.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.audit.AuditTrail;
import org.acsh.portal.audit.Entry;
import org.acsh.portal.document.Document;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Staff who write events in tests, each deed in a transaction of its own as in real life.
 * A test that uses it says {@link #forget()} when it is done.
 */
@Component
public class Writing {

	/** The kind of all that is written here. */
	public static final String KIND = "events";

	private static final JsonMapper JSON = new JsonMapper();

	/**
	 * What hangs on a content, by the column that names it, in the order of deleting it.
	 */
	private static final SequencedMap<String, String> WRITTEN = new LinkedHashMap<>();

	static {
		List.of("material", "meeting", "event", "network").forEach(table -> WRITTEN.put(table, "content"));
		WRITTEN.put("person", "content");
		WRITTEN.put("organisation", "content");
		WRITTEN.put("joining", "given_up");
		List.of("batch_item", "link_use", "presence", "unsaved", "content_reference", "preview_link", "review_comment",
				"former_address", "revision")
			.forEach(table -> WRITTEN.put(table, "content"));
		WRITTEN.put("content", "id");
	}

	private final DraftService drafts;

	private final PublishingService publishing;

	private final Kinds kinds;

	private final AuditTrail audit;

	private final JdbcClient database;

	private final TransactionOperations transaction;

	Writing(DraftService drafts, PublishingService publishing, Kinds kinds, AuditTrail audit, JdbcClient database,
			TransactionOperations transaction) {
		this.drafts = drafts;
		this.publishing = publishing;
		this.kinds = kinds;
		this.audit = audit;
		this.database = database;
		this.transaction = transaction;
	}

	/** A new member of staff. */
	public Member editor(String name) {
		long id = database.sql("""
				insert into account (id, version, email, name, role, password, disabled, era)
				values (nextval('entity_id'), 0, ?, ?, 'EDITOR', '{noop}', false, 0) returning id
				""").params(UUID.randomUUID() + "@example.org", name).query(Long.class).single();
		return new Member(id, name, Role.EDITOR);
	}

	/** A form of events, written as JSON with single quotes. */
	public Document form(String json) {
		return form((ObjectNode) JSON.readTree(json.replace('\'', '"')));
	}

	/** A form of events, from JSON. */
	public Document form(ObjectNode json) {
		return kinds.named(KIND).document(json, kinds.named(KIND).shape());
	}

	/** A seminar that says all that publishing needs and nothing more. */
	public Document seminar(String title) {
		return form("{'kind': 'SEMINAR', 'title': {'en': '%s'}, 'dates': '2021'}".formatted(title));
	}

	/** A content with this form as its first revision. */
	public UUID draft(Document form, Member author) {
		UUID id = UUID.randomUUID();
		drafts.begin(KIND, id, "en", author);
		save(id, form, 0, author);
		return id;
	}

	/** A content that readers see, in its first revision. */
	public UUID published(Document form, Member author) {
		UUID id = draft(form, author);
		publish(id, author);
		return id;
	}

	/**
	 * A content of any kind that readers see, in its first revision.
	 * @param json its form, with single quotes
	 */
	public UUID published(String kind, String json, Member author) {
		UUID id = UUID.randomUUID();
		drafts.begin(kind, id, "en", author);
		Kind<?> known = kinds.named(kind);
		Document form = known.document((ObjectNode) JSON.readTree(json.replace('\'', '"')), known.shape());
		drafts.save(kind, id, new Save(form, 0, UUID.randomUUID(), null, author));
		publishing.publish(kind, id, drafts.newest(kind, id).content().latest(), new Consent(author, false));
		return id;
	}

	/** Saves a form that is expected to be kept, and gives its revision. */
	public int save(UUID id, Document form, int basedOn, Member author) {
		Saved saved = drafts.save(KIND, id, new Save(form, basedOn, UUID.randomUUID(), null, author));
		assertThat(saved).isInstanceOf(Saved.Kept.class);
		return ((Saved.Kept) saved).number();
	}

	/** Changes one field of the newest revision. */
	public int type(UUID id, String field, String text, Member author) {
		Draft newest = drafts.newest(KIND, id);
		return save(id, newest.document().withValue(field, text), newest.number(), author);
	}

	/** Publishes the newest revision. */
	public void publish(UUID id, Member actor) {
		publishing.publish(KIND, id, content(id).latest(), new Consent(actor, false));
	}

	/** Where a content stands now. */
	public Content content(UUID id) {
		return drafts.newest(KIND, id).content();
	}

	/** What was done to a content, the newest first. */
	public List<String> deeds(UUID id) {
		return audit.timeline(id, ENGLISH).entries().stream().map(Entry::sentence).toList();
	}

	/** The numbers of a content's revisions. */
	public List<Integer> revisions(UUID id) {
		return database.sql("select number from revision where content = ? order by number")
			.param(id)
			.query((row, number) -> row.getInt(1))
			.list();
	}

	/** Makes what is scheduled due, by the clock of the database. */
	public void letTimePass() {
		database.sql("update content set scheduled_at = now() - interval '1 second' where scheduled is not null")
			.update();
	}

	/** Whether no portal has anything to publish. */
	public boolean nothingIsDue() {
		return database.sql("select count(*) from content where scheduled_at <= now()").query(Long.class).single() == 0;
	}

	/**
	 * Removes all that staff have written, so that the next test finds what was there
	 * before.
	 */
	public void forget() {
		transaction.executeWithoutResult(status -> {
			database.sql("alter table revision disable trigger only_added_to").update();
			database.sql("""
					create temporary table written on commit drop as
					select id from content
					where created_by is not null or id in (select content from revision where origin = 'NAMED')
					""").update();
			database.sql(
					"delete from joining_change where joining in (select id from joining where given_up in (table written))")
				.update();
			WRITTEN.forEach((table, column) -> database
				.sql("delete from " + table + " where " + column + " in (select id from written)")
				.update());
			database.sql("delete from batch").update();
			database.sql("alter table revision enable trigger only_added_to").update();
		});
	}

}
