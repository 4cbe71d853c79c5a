package org.acsh.portal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one place of a table. Only a cell that holds a number or a date is
 * reckoned with by a spreadsheet; a text stays a text, whatever it looks like.
 */
public sealed interface Cell {

	/** A cell of text; an empty one where there is none. */
	static Cell of(@Nullable String text) {
		return new Text((text != null) ? text : "");
	}

	/** A cell of a whole number. */
	static Cell of(long number) {
		return of(BigDecimal.valueOf(number));
	}

	/** A cell of a number. */
	static Cell of(BigDecimal number) {
		return new Number(number);
	}

	/** A cell of a day. */
	static Cell of(LocalDate day) {
		return new Day(day);
	}

	/** A cell of a time of day, in the zone that its column names. */
	static Cell of(LocalDateTime moment) {
		return new Moment(moment);
	}

	/** A text. */
	record Text(String value) implements Cell {
	}

	/** A number. */
	record Number(BigDecimal value) implements Cell {
	}

	/** A day. */
	record Day(LocalDate value) implements Cell {
	}

	/** A day with the time to the minute. */
	record Moment(LocalDateTime value) implements Cell {
	}

}
