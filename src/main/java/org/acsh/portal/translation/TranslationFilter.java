package org.acsh.portal.translation;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the list of translations to be made is asked for.
 *
 * @param language the BCP 47 tag of the language to translate into, empty where none is
 * chosen yet
 * @param kind the name of a kind of content, empty for any
 * @param sort the order; what readers see stands first in each
 * @param page counted from 1
 */
public record TranslationFilter(String language, String kind, Sort sort, Integer page) {

	private static final int LAST_PAGE = 10_000;

	/** Completes what an address leaves out. */
	public TranslationFilter(@Nullable String language, @Nullable String kind, @Nullable Sort sort,
			@Nullable Integer page) {
		this.language = Objects.requireNonNullElse(language, "");
		this.kind = Objects.requireNonNullElse(kind, "");
		this.sort = Objects.requireNonNullElse(sort, Sort.URGENT);
		this.page = (page != null) ? Math.clamp(page, 1, LAST_PAGE) : 1;
	}

	/**
	 * The same list for a language: the one that is chosen, else the first that content
	 * is usually translated into.
	 * @param asked the languages that all content is asked for in, the first of which it
	 * is usually written in
	 */
	public TranslationFilter of(List<String> asked) {
		return language.isEmpty() ? new TranslationFilter(asked.get(Math.min(1, asked.size() - 1)), kind, sort, page)
				: this;
	}

	/** The orders that can be asked for. */
	public List<Sort> sorts() {
		return List.of(Sort.values());
	}

	/** The order of the list. */
	public enum Sort {

		/** Most that says something else than its original first, then most missing. */
		URGENT("stale desc, missing desc, changed_at desc"),

		/** Changed last first. */
		CHANGED("changed_at desc");

		private final String order;

		Sort(String order) {
			this.order = order;
		}

		String order() {
			return "visibility = 'PUBLISHED' desc, " + order + ", content";
		}

	}

}
