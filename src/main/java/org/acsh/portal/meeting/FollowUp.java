package org.acsh.portal.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.acsh.portal.meeting.OpenPoint.Due;
import org.acsh.portal.meeting.OpenPoint.Owner;

/**
 * What is still to be done after meetings, as one asked for it.
 *
 * @param all every open point, the most urgent first
 * @param today the day at the hub
 */
record FollowUp(FollowUpFilter filter, List<OpenPoint> all, LocalDate today) {

	/** The points that the filter lets through, on all pages. */
	List<OpenPoint> points() {
		return all.stream().filter(this::isAskedFor).toList();
	}

	/** The points of the page asked for. */
	public List<OpenPoint> shown() {
		return points().stream()
			.skip((long) FollowUpFilter.PAGE_SIZE * (filter.number() - 1))
			.limit(FollowUpFilter.PAGE_SIZE)
			.toList();
	}

	/** How many points the filter lets through. */
	public int count() {
		return points().size();
	}

	/** How many pages there are, at least one. */
	public int pages() {
		return Math.max(1, Math.ceilDiv(count(), FollowUpFilter.PAGE_SIZE));
	}

	/** How urgent points can be, as far as there are such. */
	public List<Due> dues() {
		return Stream.of(Due.values()).filter(due -> tally(due) > 0).toList();
	}

	/** How many points of anybody are so urgent. */
	public long tally(Due due) {
		return all.stream().filter(point -> point.dueOn(today) == due).count();
	}

	/** Those who have to see to something, by name. */
	public List<Owner> owners() {
		return all.stream()
			.flatMap(point -> point.owners().stream())
			.distinct()
			.sorted(Comparator.comparing(Owner::name, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

	/** How urgent a point is today. */
	public Due due(OpenPoint point) {
		return point.dueOn(today);
	}

	private boolean isAskedFor(OpenPoint point) {
		return (filter.due() == null || point.dueOn(today) == filter.due())
				&& (filter.owner() == null || point.isOf(filter.owner()));
	}

}
