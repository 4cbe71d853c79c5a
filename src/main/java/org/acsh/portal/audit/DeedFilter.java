package org.acsh.portal.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of the log, as the address tells it. A value that means nothing is as
 * good as none.
 *
 * @param member the id of the account that did it
 * @param verb such as "published"
 * @param day a day at the hub (ISO 8601)
 * @param before the deed before which the page begins
 */
public record DeedFilter(@Nullable String member, @Nullable String verb, @Nullable String day,
		@Nullable String before) {

	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

	public DeedFilter {
		member = number(member);
		verb = verb(verb);
		day = day(day);
		before = number(before);
	}

	/** Everything, from the newest. */
	static DeedFilter everything() {
		return new DeedFilter(null, null, null, null);
	}

	/** Whether only some of the deeds are asked for. */
	public boolean isNarrowed() {
		return member != null || verb != null || day != null;
	}

	/** The same question from another page on. */
	DeedFilter before(@Nullable Long deed) {
		return new DeedFilter(member, verb, day, (deed != null) ? deed.toString() : null);
	}

	/** The address of another page of the same list, or of the list as a file. */
	public String href(String path, @Nullable Long before) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		put(address, "member", member);
		put(address, "verb", verb);
		put(address, "day", day);
		put(address, "before", before);
		return address.toUriString();
	}

	private static void put(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

	private static @Nullable String number(@Nullable String typed) {
		return (typed != null && NUMBER.matcher(typed).matches()) ? typed : null;
	}

	private static @Nullable String verb(@Nullable String typed) {
		try {
			return (typed != null) ? Verb.of(typed).word() : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable String day(@Nullable String typed) {
		try {
			return (typed != null) ? LocalDate.parse(typed).toString() : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
