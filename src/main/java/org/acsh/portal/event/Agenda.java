package org.acsh.portal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.kernel.Precision;
import org.jspecify.annotations.Nullable;

/** An event's sessions as they are read: by day, parallel ones side by side. */
public record Agenda(List<Day> days) {

	/**
	 * The agenda of sessions that stand in their order.
	 * @param period of the event itself, or null where only that of its whole is known
	 */
	static Agenda of(List<EventPage.AgendaItem> sessions, @Nullable PartialPeriod period) {
		List<Day> days = new ArrayList<>();
		for (EventPage.AgendaItem item : sessions) {
			if (days.isEmpty() || !Objects.equals(days.getLast().number(), item.day())) {
				days.add(new Day(item.day(), dateOf(item.day(), period), new ArrayList<>()));
			}
			days.getLast().add(item);
		}
		return new Agenda(List.copyOf(days));
	}

	private static @Nullable PartialDate dateOf(@Nullable Integer day, @Nullable PartialPeriod period) {
		return (day != null && period != null && period.from().precision() == Precision.DAY)
				? new PartialDate(Precision.DAY, period.earliest().plusDays(day - 1)) : null;
	}

	/** Whether nothing of the agenda is known. */
	public boolean isEmpty() {
		return days.isEmpty();
	}

	/** Whether the time of any session is known. */
	public boolean isTimed() {
		return days.stream()
			.flatMap(day -> day.slots().stream())
			.flatMap(slot -> slot.sessions().stream())
			.anyMatch(session -> session.startsAt() != null);
	}

	/**
	 * One day of the agenda.
	 *
	 * @param number counted from 1, or null for sessions whose day is not known
	 * @param date the date, or null where the event's start is not known to the day
	 * @param slots what happens one after the other
	 */
	public record Day(@Nullable Integer number, @Nullable PartialDate date, List<Slot> slots) {

		private void add(EventPage.AgendaItem item) {
			if (slots.isEmpty() || !slots.getLast().sessions().getFirst().isParallelTo(item)) {
				slots.add(new Slot(new ArrayList<>()));
			}
			slots.getLast().sessions().add(item);
		}

	}

	/** One session, or several at the same time. */
	public record Slot(List<EventPage.AgendaItem> sessions) {

		/** Whether several sessions run at the same time. */
		public boolean isParallel() {
			return sessions.size() > 1;
		}

	}

}
