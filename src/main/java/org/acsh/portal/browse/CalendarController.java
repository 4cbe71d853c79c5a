package org.acsh.portal.browse;

import java.time.DateTimeException;
import java.time.YearMonth;

import jakarta.annotation.security.PermitAll;
import org.acsh.portal.event.EventService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of events by month. */
@Controller
@PermitAll
class CalendarController {

	private final EventService events;

	CalendarController(EventService events) {
		this.events = events;
	}

	@GetMapping("/calendar")
	String show(@RequestParam @Nullable String month, Model model) {
		YearMonth shown = asked(month);
		model.addAttribute("calendar", CalendarMonth.of(shown, events.during(shown), events.today()));
		model.addAttribute("months", events.monthsWithEvents());
		return "browse/calendar";
	}

	// A month that means nothing is as good as none: this month is shown.
	private YearMonth asked(@Nullable String month) {
		try {
			return (month != null) ? CalendarMonth.parse(month) : YearMonth.from(events.today());
		}
		catch (DateTimeException ex) {
			return YearMonth.from(events.today());
		}
	}

}
