package org.acsh.portal.kernel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A period from one date to another, both included, each as precise as it is known.
 * Periods are ordered by their start, then by their end.
 *
 * @param from the date it starts
 * @param to the date it ends, or null if it ends within the date it starts
 */
@Embeddable
public record PartialPeriod(@Column(name = "starts") PartialDate from,
		@Column(name = "ends") @Nullable PartialDate to) implements Comparable<PartialPeriod> {

	private static final Comparator<PartialPeriod> BY_START_THEN_END = Comparator.comparing(PartialPeriod::from)
		.thenComparing(PartialPeriod::end);

	/**
	 * Checks the order of the dates; an end that equals the start is left out.
	 * @throws IllegalArgumentException if the end lies before the start, however the two
	 * are understood
	 */
	public PartialPeriod {
		if (to != null && to.latest().isBefore(from.earliest())) {
			throw new IllegalArgumentException("A period from " + from + " cannot end on " + to);
		}
		to = from.equals(to) ? null : to;
	}

	/**
	 * Reads what a person types in English or Russian: "5–6 December 2024", "Oct 2025",
	 * «с 5 по 6 декабря 2024 года», "05.12.2024", "2024–2025"; all that {@link #in} says
	 * in these languages; and ISO 8601: "2024-12-05/2024-12-06".
	 * @throws UnreadableException if it is no period, or can be taken for two different
	 * ones as "5/12/2024" can
	 */
	public static PartialPeriod read(String typed) {
		return TypedPeriod.read(typed);
	}

	/** The first day that the period can include. */
	public LocalDate earliest() {
		return from.earliest();
	}

	/** The last day that the period can include. */
	public LocalDate latest() {
		return end().latest();
	}

	/** Whether both its dates are known to the day. */
	@JsonIgnore
	public boolean isKnownToTheDay() {
		return from.precision() == Precision.DAY && end().precision() == Precision.DAY;
	}

	/** Whether the period can include the day. */
	public boolean contains(LocalDate day) {
		return !day.isBefore(earliest()) && !day.isAfter(latest());
	}

	/** Whether the two periods can have a day in common. */
	public boolean overlaps(PartialPeriod other) {
		return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
	}

	/**
	 * How the period reads in a language by the Unicode CLDR, with English as in Britain:
	 * "5–6 December 2024", "30 September – 2 October 2025", "December 2024 – 2025".
	 */
	public String in(Locale reader) {
		return DateWording.of(this, reader);
	}

	@Override
	public int compareTo(PartialPeriod other) {
		return BY_START_THEN_END.compare(this, other);
	}

	/** The ISO 8601 text: one date, or two parted by a solidus. */
	@Override
	public String toString() {
		return (to != null) ? from + "/" + to : from.toString();
	}

	PartialDate end() {
		return (to != null) ? to : from;
	}

}
