package org.acsh.portal.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.acsh.portal.document.Document;
import org.acsh.portal.document.Worded;
import org.acsh.portal.editing.Draft;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what of a form is not, or no longer, translated into a language. */
@Component
public class Gaps {

	private final JdbcClient database;

	Gaps(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What a language lacks and what is out of date in it, in the order of the form. The
	 * texts that translations were made from are not asked for.
	 * @param language its BCP 47 tag
	 */
	public List<Gap> in(Document form, String language) {
		return texts(form, language).map(text -> new Gap(text, language, null)).toList();
	}

	/**
	 * The same, with the texts that translations were made from, as far as earlier
	 * revisions of the content have them.
	 */
	public List<Gap> traced(Draft draft, String language) {
		Map<String, String> texts = texts(draft.content().id(), marks(draft.document(), language));
		return texts(draft.document(), language)
			.map(text -> new Gap(text, language, texts.get(text.wording().madeFrom().getOrDefault(language, ""))))
			.toList();
	}

	private static Stream<Worded> texts(Document form, String language) {
		return form.wordings()
			.stream()
			.filter(text -> text.wording().isMissing(language) || text.wording().isStale(language));
	}

	private static List<String> marks(Document form, String language) {
		return texts(form, language).map(text -> text.wording().madeFrom().get(language))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	// A mark is the fingerprint of a text and does not tell it; whoever saved the text
	// left it in a revision.
	private Map<String, String> texts(UUID content, List<String> marks) {
		Map<String, String> found = new HashMap<>();
		if (!marks.isEmpty()) {
			database.sql("select mark, word from words_by_mark(:content) where mark = any (:marks)")
				.param("content", content)
				.param("marks", marks.toArray(String[]::new))
				.query(row -> {
					found.put(row.getString("mark"), row.getString("word"));
				});
		}
		return found;
	}

}
