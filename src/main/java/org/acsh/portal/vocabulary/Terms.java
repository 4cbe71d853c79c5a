package org.acsh.portal.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words of every vocabulary, and where they are used. Which content names which is
 * known to the editing of content.
 */
@Component
public class Terms {

	private final TermRepository terms;

	private final JdbcClient database;

	Terms(TermRepository terms, JdbcClient database) {
		this.terms = terms;
		this.database = database;
	}

	/** All words of a vocabulary in their order, those no longer offered among them. */
	List<Term> of(String vocabulary) {
		return terms.findByVocabularyOrderByPosition(vocabulary);
	}

	/** Waits for whoever writes content, and lets others wait. */
	void lock() {
		database.sql("update content_version set version = version + 1").update();
	}

	/** Whether a content was last published with a word. */
	boolean isPublishedWith(UUID content, String vocabulary, String code) {
		return database.sql("""
				select exists (
					select from content_reference
					where content = :content and kind = :vocabulary and slug = :code and published)
				""")
			.param("content", content)
			.param("vocabulary", vocabulary)
			.param("code", code)
			.query(Boolean.class)
			.single();
	}

	/**
	 * How many contents use each word, drafts among them; what was never published and is
	 * thrown away uses none.
	 * @return the numbers by code; words that nothing uses are absent
	 */
	Map<String, Integer> uses(String vocabulary) {
		return database.sql("""
				select r.slug, count(distinct r.content)
				from content_reference r
				join content c on c.id = r.content
				where r.kind = :vocabulary and (c.discarded_at is null or c.visibility <> 'NEVER')
				group by r.slug
				""")
			.param("vocabulary", vocabulary)
			.query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
