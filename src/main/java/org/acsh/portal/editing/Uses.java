package org.acsh.portal.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.acsh.portal.kernel.Wording;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows which contents name which, in what readers see and in what staff have written
 * since. It is kept in the transaction that saves or publishes a form.
 */
@Component
public class Uses {

	private final JdbcClient database;

	private final JsonMapper json = new JsonMapper();

	Uses(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The contents that name one and are not taken away themselves, by title. A draft
	 * that was thrown away uses nothing.
	 */
	public List<Use> of(Content content) {
		return database.sql("""
				select c.id, c.kind, c.title, bool_or(r.published) as shown
				from content_reference r
				join content c on c.id = r.content
				join content used on used.id = :content
				where r.kind = used.kind and c.id <> used.id and (r.slug in (used.slug, used.published_slug)
						or (r.kind, r.slug) in (select kind, slug from former_address where content = used.id))
					and c.discarded_at is null and c.visibility not in ('GONE', 'REDIRECTED')
				group by c.id
				order by draft_name(c.title, 'en') collate "und-x-icu", c.id
				""").param("content", content.id()).query(this::use).list();
	}

	/**
	 * Every content in whose forms one is named, save those thrown away, in the order in
	 * which several are to be locked.
	 */
	List<UUID> naming(String kind, String slug) {
		return database.sql("""
				select distinct c.id
				from content_reference r
				join content c on c.id = r.content
				where r.kind = :kind and c.discarded_at is null and (r.slug = :slug or r.slug in (
					select former.slug
					from former_address former
					join content present on present.id = former.content
					where former.kind = :kind and present.published_slug = :slug))
				order by c.id
				""")
			.param("kind", kind)
			.param("slug", slug)
			.query((row, number) -> UUID.fromString(row.getString("id")))
			.list();
	}

	/** Notes what the newest revision of a content names. */
	void written(Content content, List<Target> targets) {
		keep(content.id(), targets, false);
	}

	/** Notes what readers see a content name. */
	void shown(Content content, List<Target> targets) {
		keep(content.id(), targets, true);
	}

	private void keep(UUID content, List<Target> targets, boolean published) {
		database.sql("""
				with named as (
					select distinct kind, slug
					from unnest(cast(:kinds as text[]), cast(:slugs as text[])) as target (kind, slug)),
				added as (
					insert into content_reference (content, kind, slug, published)
					select :content, kind, slug, :published from named
					on conflict do nothing)
				delete from content_reference
				where content = :content and published = :published
					and (kind, slug) not in (select kind, slug from named)
				""")
			.param("content", content)
			.param("published", published)
			.param("kinds", targets.stream().map(Target::kind).toArray(String[]::new))
			.param("slugs", targets.stream().map(Target::slug).toArray(String[]::new))
			.update();
	}

	private Use use(ResultSet row, int number) throws SQLException {
		return new Use(row.getObject("id", UUID.class), row.getString("kind"),
				json.readValue(row.getString("title"), Wording.class), row.getBoolean("shown"));
	}

}
