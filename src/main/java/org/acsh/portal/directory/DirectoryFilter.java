package org.acsh.portal.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.acsh.portal.site.Asked;
import org.acsh.portal.site.Chosen;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the list of people or of organisations. What cannot be meant is
 * left out.
 *
 * @param q part of a name in any spelling, or null
 * @param kind the kind of organisation in small letters with hyphens, or null
 * @param country ISO 3166-1 alpha-2 in small letters, or null
 * @param letter the first letter of the name that the reader sees, or null
 * @param page counted from 1, or null for the first
 */
record DirectoryFilter(@Nullable String q, @Nullable String kind, @Nullable String country, @Nullable String letter,
		@Nullable String page) {

	private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

	DirectoryFilter {
		q = Chosen.words(q);
		kind = Chosen.word(kind);
		country = Chosen.country(country);
		letter = Chosen.matching(letter, LETTER);
		page = Chosen.page(page);
	}

	/**
	 * The same, asked of the list at an address: people and organisations are listed
	 * alike.
	 */
	Asked at(String place) {
		return new AtPlace(place, this);
	}

	private record AtPlace(String place, DirectoryFilter filter) implements Asked {

		@Override
		public Map<String, @Nullable String> parameters() {
			Map<String, @Nullable String> parameters = new LinkedHashMap<>();
			parameters.put("q", filter.q());
			parameters.put("kind", filter.kind());
			parameters.put("country", filter.country());
			parameters.put("letter", filter.letter());
			parameters.put("page", filter.page());
			return parameters;
		}

		@Override
		public Asked on(int number) {
			return new AtPlace(place, new DirectoryFilter(filter.q(), filter.kind(), filter.country(), filter.letter(),
					String.valueOf(number)));
		}

	}

}
