package org.acsh.portal.usage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Knows robots by what they call themselves (COUNTER Code of Practice, Release 5, 7.8).
 * The list is fetched by {@code bin/vendor-robots}.
 */
@Component
class Robots {

	// No browser says more, and what is longer costs time to look through.
	private static final int LONGEST = 512;

	private static final int REMEMBERED = 1_000;

	private final Pattern names;

	private final ConcurrentLruCache<String, Boolean> known = new ConcurrentLruCache<>(REMEMBERED, this::find);

	Robots() throws IOException {
		this.names = Pattern
			.compile(new ClassPathResource("usage/robots.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.collect(Collectors.joining("|")));
	}

	/**
	 * Whether it is a robot that calls itself so.
	 * @param agent what a request says of its sender; no browser says nothing
	 */
	boolean include(String agent) {
		return agent.isBlank() || known.get(agent.substring(0, Math.min(agent.length(), LONGEST)));
	}

	private boolean find(String agent) {
		return names.matcher(agent).find();
	}

}
