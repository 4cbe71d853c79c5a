package org.acsh.portal.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What staff edit. */
interface ContentRepository extends Repository<Content, UUID> {

	Content save(Content content);

	Optional<Content> findByIdAndKind(UUID id, String kind);

	/** The same, kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select content from Content content where content.id = :id and content.kind = :kind")
	Optional<Content> take(UUID id, String kind);

	/** The saved contents among these ids, in the order of the ids. */
	@Query(nativeQuery = true, value = """
			select content.*
			from unnest(:ids) with ordinality as chosen (chosen, position)
			join content on id = chosen
			where latest > 0
			order by position
			""")
	List<Content> listed(UUID[] ids);

	/** A content that is due, which no other portal is about to publish. */
	@Query(nativeQuery = true, value = """
			select * from content
			where scheduled_at <= now()
			order by scheduled_at
			limit 1
			for update skip locked
			""")
	Optional<Content> takeDue();

	/**
	 * Makes the running transaction a preview: statements and waiting are cut short, and
	 * the triggers of {@code content_version}, the lock of all who publish, skip it.
	 */
	@Query(nativeQuery = true, value = """
			select set_config('portal.preview', 'on', true) || set_config('lock_timeout', '1s', true)
				|| set_config('statement_timeout', '5s', true)
			""")
	String rehearse();

	void flush();

	/** Keeps others from what has the same name until the transaction ends. */
	@Query(nativeQuery = true, value = "select true from pg_advisory_xact_lock(hashtext(:name))")
	boolean lock(String name);

	@Query(nativeQuery = true,
			value = """
					select exists (select from content where kind = :kind and :slug in (slug, published_slug) and id <> :besides)
						or exists (select from former_address where kind = :kind and slug = :slug and content <> :besides)
					""")
	boolean isTaken(String kind, String slug, UUID besides);

	/** Whether a path is one of the content's own or leads there by way of others. */
	@Query(nativeQuery = true, value = """
			with recursive address as (
				select '/' || kind || '/' || published_slug as path, id as content from content
				union all
				select '/' || kind || '/' || slug, content from former_address),
			way as (
				select :path as path
				union
				select content.moved_to
				from way join address using (path) join content on content.id = address.content
				where content.visibility = 'REDIRECTED')
			select exists (select from way join address using (path) where content = :content)
			""")
	boolean leadsTo(UUID content, String path);

	@Modifying
	@Query(nativeQuery = true, value = "delete from preview_link where content = :content")
	void endPreviews(UUID content);

	@Modifying
	@Query(nativeQuery = true, value = """
			insert into former_address (kind, slug, content) values (:kind, :slug, :content)
			on conflict (kind, slug) do nothing
			""")
	void addFormerAddress(String kind, String slug, UUID content);

	@Modifying
	@Query(nativeQuery = true, value = """
			delete from former_address where kind = :kind and slug = :slug and content = :content
			""")
	void removeFormerAddress(String kind, String slug, UUID content);

}
