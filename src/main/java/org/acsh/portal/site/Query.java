package org.acsh.portal.site;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The query of an address in its plainest form: parameters sorted by name, those left
 * empty in a form dropped. Two addresses that ask for the same page have one query.
 *
 * @param value the query, encoded as it came, without the question mark; empty for none
 */
public record Query(String value) {

	private static final int LONGEST = 512;

	static Query of(@Nullable String raw) {
		if (raw == null) {
			return new Query("");
		}
		return new Query(Stream.of(raw.split("&"))
			.filter((parameter) -> parameter.indexOf('=') < parameter.length() - 1 && parameter.indexOf('=') > 0)
			.sorted((one, other) -> name(one).compareTo(name(other)))
			.collect(Collectors.joining("&")));
	}

	/** The query with no other parameters than these. */
	Query only(Set<String> names) {
		return new Query(Stream.of(value.split("&"))
			.filter(parameter -> parameter.contains("=") && names.contains(name(parameter)))
			.collect(Collectors.joining("&")));
	}

	/** Whether it is longer than any link of the portal's own. */
	public boolean isLong() {
		return value.length() > LONGEST;
	}

	private static String name(String parameter) {
		return parameter.substring(0, parameter.indexOf('='));
	}

	/**
	 * What follows the path in an address: the question mark and the query, or nothing.
	 */
	public String suffix() {
		return this.value.isEmpty() ? "" : "?" + this.value;
	}

}
