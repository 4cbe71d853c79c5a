package org.acsh.portal.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

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

	static ScheduleForm blank() {
		return new ScheduleForm("", "", "");
	}

	/**
	 * The time meant.
	 * @throws IllegalArgumentException if it cannot be read or the zone's clocks skip it
	 */
	Schedule schedule() {
		try {
			return new Schedule(LocalDate.parse(given(day)).atTime(LocalTime.parse(given(time))),
					ZoneId.of(given(zone)));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("No time: " + this, ex);
		}
	}

	private static String given(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
