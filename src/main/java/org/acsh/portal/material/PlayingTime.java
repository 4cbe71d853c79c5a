package org.acsh.portal.material;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something is played.
 *
 * @param seconds at least 1
 */
public record PlayingTime(int seconds) {

	private static final Pattern FORM = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)");

	private static final int MINUTE = 60;

	/**
	 * Checks that it takes time.
	 * @throws IllegalArgumentException if it does not
	 */
	public PlayingTime {
		if (seconds < 1) {
			throw new IllegalArgumentException("No time: " + seconds);
		}
	}

	/**
	 * Reads a time as players show it: "12:30" or "1:02:30".
	 * @throws IllegalArgumentException for anything else
	 */
	static PlayingTime read(String typed) {
		Matcher parts = FORM.matcher(typed);
		if (!parts.matches() || (parts.group(1) != null && number(parts.group(2)) >= MINUTE)) {
			throw new IllegalArgumentException("No playing time: " + typed);
		}
		return new PlayingTime(
				(number(parts.group(1)) * MINUTE + number(parts.group(2))) * MINUTE + number(parts.group(3)));
	}

	/** As ISO 8601 has it, such as "PT12M30S". */
	public String iso() {
		return Duration.ofSeconds(seconds).toString();
	}

	/** As players show it, such as "12:30". */
	@Override
	public String toString() {
		int minutes = seconds / MINUTE;
		return (minutes < MINUTE) ? "%d:%02d".formatted(minutes, seconds % MINUTE)
				: "%d:%02d:%02d".formatted(minutes / MINUTE, minutes % MINUTE, seconds % MINUTE);
	}

	private static int number(String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

}
