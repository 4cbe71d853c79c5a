package org.acsh.portal.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

import org.acsh.portal.editing.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * When something is to be published, as typed.
 *
 * @param day the day, as ISO 8601 writes it
 * @param time the time on the clocks of the zone
 * @param zone the zone's name, such as "Asia/Almaty"
 */
record ScheduleForm(@Nullable String day, @Nullable String time, @Nullable String zone) {

	private static final int LAST_YEAR = 9999;

	static ScheduleForm blank(ZoneId zone) {
		return new ScheduleForm("", "", zone.getId());
	}

	/**
	 * What is wrong with it first, or empty where it names a time to come.
	 * @param now the present moment
	 */
	Optional<Wrong> wrong(Instant now) {
		Optional<LocalDate> date = read(day, LocalDate::parse).filter(read -> read.getYear() <= LAST_YEAR);
		Optional<LocalTime> clock = read(time, LocalTime::parse);
		Optional<ZoneId> place = read(zone, ZoneId::of);
		if (date.isEmpty()) {
			return Optional.of(Wrong.DAY);
		}
		if (clock.isEmpty()) {
			return Optional.of(Wrong.TIME);
		}
		if (place.isEmpty()) {
			return Optional.of(Wrong.ZONE);
		}
		return wrong(date.get().atTime(clock.get()), place.get(), now);
	}

	private static Optional<Wrong> wrong(LocalDateTime named, ZoneId place, Instant now) {
		if (place.getRules().getValidOffsets(named).isEmpty()) {
			return Optional.of(Wrong.SKIPPED);
		}
		return new Schedule(named, place).moment().isAfter(now) ? Optional.empty() : Optional.of(Wrong.PASSED);
	}

	/**
	 * The time meant.
	 * @throws DateTimeException if it cannot be read
	 */
	Schedule schedule() {
		return new Schedule(LocalDate.parse(given(day)).atTime(LocalTime.parse(given(time))), ZoneId.of(given(zone)));
	}

	private static <T> Optional<T> read(@Nullable String typed, Function<String, T> reading) {
		try {
			return Optional.of(reading.apply(given(typed)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static String given(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	/** What can be wrong with it, and the field that it is said at. */
	enum Wrong {

		/** The day is missing or is none. */
		DAY("day"),

		/** The time is missing or is none. */
		TIME("time"),

		/** There is no such zone. */
		ZONE("zone"),

		/** The clocks of the zone are put forward over that time. */
		SKIPPED("time"),

		/** The moment has passed. */
		PASSED("day");

		private final String field;

		Wrong(String field) {
			this.field = field;
		}

		/** The field's name. */
		public String field() {
			return field;
		}

	}

}
