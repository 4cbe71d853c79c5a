package org.acsh.portal.material;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

import org.acsh.portal.document.Typed;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Precision;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads until when a material is kept back. Days and times are those of the hub's clocks;
 * one that a change of the clocks leaves out is the moment after it.
 */
@Component
class Embargo {

	private final Clock clock;

	Embargo(Clock clock) {
		this.clock = clock;
	}

	/** The moment that a form without problems names, or null for none. */
	@Nullable Instant end(MaterialForm form) {
		LocalDate day = Typed.read(form.embargoDay(), Embargo::day);
		LocalTime time = Typed.read(form.embargoTime(), Typed::time);
		return (day != null)
				? day.atTime(Objects.requireNonNullElse(time, LocalTime.MIDNIGHT)).atZone(clock.getZone()).toInstant()
				: null;
	}

	/** Whether what was typed as the day is a month or a year, or there is but a time. */
	static boolean lacksDay(MaterialForm form) {
		return form.embargoDay().isBlank() ? !form.embargoTime().isBlank() : !isDay(form.embargoDay());
	}

	// What is no date at all has a problem of its own.
	private static boolean isDay(String typed) {
		try {
			return PartialDate.read(typed.strip()).precision() == Precision.DAY;
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			return true;
		}
	}

	private static LocalDate day(String typed) {
		return PartialDate.read(typed).earliest();
	}

}
