package org.acsh.portal.search;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader typed into the search box, as the address tells it. Whatever comes is
 * made into something that can be looked for.
 *
 * @param q the words, at most 200 characters on one line; empty for none
 * @param page such as "2", counted from 1; null for the first
 */
public record Question(@Nullable String q, @Nullable String page) {

	private static final int LONGEST = 200;

	private static final Pattern PAGE = Pattern.compile("[1-9][0-9]?");

	public Question {
		String line = (q != null) ? q.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip() : "";
		q = line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length()))));
		page = (page != null && PAGE.matcher(page).matches() && !"1".equals(page)) ? page : null;
	}

	/** What is looked for; empty for nothing. */
	public String text() {
		return (q != null) ? q : "";
	}

	/** The page asked for, counted from 1. */
	public int pageNumber() {
		return (page != null) ? Integer.parseInt(page) : 1;
	}

	/** The address of another page of the same answer. */
	public String href(int number) {
		return UriComponentsBuilder.fromPath("/search")
			.queryParam("page", "{page}")
			.queryParam("q", "{q}")
			.encode()
			.buildAndExpand(number, text())
			.toUriString();
	}

}
