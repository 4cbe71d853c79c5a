package org.acsh.portal.document;

import java.net.URI;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Reads what was typed into one line of a form. */
public final class Typed {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

	private static final int MOST = 999;

	private static final Set<String> WEB = Set.of("http", "https");

	private Typed() {
	}

	/**
	 * What was typed, as the reader understands it.
	 * @return the value, or null where nothing was typed
	 * @throws RuntimeException the reader's, where it does not understand
	 */
	public static <T> @Nullable T read(String typed, Function<String, T> reader) {
		return typed.isBlank() ? null : reader.apply(typed.strip());
	}

	/**
	 * A time on the wall: "9:30", "09:30" or "9.30".
	 * @throws java.time.DateTimeException for anything else
	 */
	public static LocalTime time(String typed) {
		return LocalTime.parse(typed.replace('.', ':'), TIME);
	}

	/**
	 * A number of days, or the place of a day, counted from 1.
	 * @throws IllegalArgumentException for what is no number from 1 to 999
	 */
	public static int days(String typed) {
		return number(typed);
	}

	/**
	 * A number of things, or a place among them, counted from 1.
	 * @throws IllegalArgumentException for what is no number from 1 to 999
	 */
	public static int number(String typed) {
		int number = Integer.parseInt(typed);
		if (number < 1 || number > MOST) {
			throw new IllegalArgumentException("Not a number from 1 to 999: " + typed);
		}
		return number;
	}

	/**
	 * An address on the web, with a host.
	 * @throws IllegalArgumentException for anything else
	 */
	public static String address(String typed) {
		URI address = URI.create(typed);
		if (address.getHost() == null || !WEB.contains(address.getScheme())) {
			throw new IllegalArgumentException("Not an address on the web: " + typed);
		}
		return typed;
	}

	/**
	 * The BCP 47 tag of a language.
	 * @throws java.util.IllformedLocaleException for anything else
	 */
	public static String language(String typed) {
		return new Locale.Builder().setLanguageTag(typed).build().toLanguageTag();
	}

}
