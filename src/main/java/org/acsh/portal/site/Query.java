package org.acsh.portal.site;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The query of an address in its plainest form: parameters sorted by name, those left
 * empty in a form dropped. Two addresses that ask for the same page have one query.
 *
 * @param value the query, encoded as it came, without the question mark; empty for none
 */
record Query(String value) {

	static Query of(@Nullable String raw) {
		if (raw == null) {
			return new Query("");
		}
		return new Query(Stream.of(raw.split("&"))
			.filter((parameter) -> parameter.indexOf('=') < parameter.length() - 1 && parameter.indexOf('=') > 0)
			.sorted((one, other) -> name(one).compareTo(name(other)))
			.collect(Collectors.joining("&")));
	}

	private static String name(String parameter) {
		return parameter.substring(0, parameter.indexOf('='));
	}

	/**
	 * What follows the path in an address: the question mark and the query, or nothing.
	 */
	String suffix() {
		return this.value.isEmpty() ? "" : "?" + this.value;
	}

}
