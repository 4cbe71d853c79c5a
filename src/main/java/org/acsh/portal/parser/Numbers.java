package org.acsh.portal.parser;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as files write them. */
final class Numbers {

	private static final Pattern POSITIVE = Pattern.compile("[1-9]\\d{0,6}");

	private Numbers() {
	}

	/** A number of pages; empty where the text is none. */
	static Optional<Integer> positive(String text) {
		return POSITIVE.matcher(text.strip()).matches() ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
	}

}
