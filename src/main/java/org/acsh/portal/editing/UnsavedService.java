package org.acsh.portal.editing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.kernel.NotFoundException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Keeps what somebody has typed and not saved yet. Everybody has a place of their own for
 * each content, so that nobody's text can be overwritten from here.
 */
@Service
public class UnsavedService {

	private final Kinds kinds;

	private final JdbcClient database;

	private final JsonMapper json = new JsonMapper();

	UnsavedService(Kinds kinds, JdbcClient database) {
		this.kinds = kinds;
		this.database = database;
	}

	/**
	 * Keeps a form in place of what the member had typed before. A form that was on its
	 * way while the member saved a later one comes too late.
	 * @param basedOn the revision that the form showed when it was opened
	 * @param since where a colleague's text clashes with the form, the revision that both
	 * began from; 0 for none
	 * @return whether it is kept
	 * @throws NotFoundException if there is no such content
	 */
	public boolean keep(String kind, UUID id, Member member, Document document, int basedOn, int since) {
		int kept = database.sql("""
				insert into unsaved (content, author, shape, form, based_on, since, kept_at)
				select id, :author, :shape, :form::jsonb, :based, :since, now() from content
				where id = :content and kind = :kind and not exists (
					select from revision
					where revision.content = id and author = :author and number > :based)
				on conflict (content, author) do update
				set shape = excluded.shape, form = excluded.form, based_on = excluded.based_on,
					since = excluded.since, kept_at = excluded.kept_at
				""")
			.params(Map.of("author", member.id(), "shape", kinds.named(kind).shape(), "form",
					document.json().toString(), "based", basedOn, "since", since, "content", id, "kind", kind))
			.update();
		if (kept == 0 && !isThere(kind, id)) {
			throw new NotFoundException();
		}
		return kept > 0;
	}

	private boolean isThere(String kind, UUID id) {
		return database.sql("select exists (select from content where id = :content and kind = :kind)")
			.params(Map.of("content", id, "kind", kind))
			.query((row, number) -> row.getBoolean(1))
			.single();
	}

	/** What the member has typed and not saved, or empty. */
	public Optional<Unsaved> find(String kind, UUID id, Member member) {
		return database.sql(
				"select shape, form, based_on, since, kept_at from unsaved where content = :content and author = :author")
			.params(Map.of("content", id, "author", member.id()))
			.query((row, number) -> new Unsaved(
					kinds.named(kind).document((ObjectNode) json.readTree(row.getString("form")), row.getInt("shape")),
					row.getInt("based_on"), row.getInt("since"), row.getTimestamp("kept_at").toInstant()))
			.optional();
	}

	/** Forgets what the member had typed, once it is saved or not wanted. */
	public void drop(UUID id, Member member) {
		database.sql("delete from unsaved where content = :content and author = :author")
			.params(Map.of("content", id, "author", member.id()))
			.update();
	}

}
