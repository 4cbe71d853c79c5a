package org.acsh.portal.programme;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.acsh.portal.kernel.PartialPeriod;

/**
 * What was done in a phase against what it planned. What is not recorded is told as such,
 * never as a zero.
 *
 * @param done all that was done, as far as it is public, in any order
 */
public record PhaseAccount(PhasePage phase, List<PhaseDeed> done) {

	private static final Comparator<PhaseDeed> BY_TIME = Comparator.comparing(PhaseDeed::period,
			Comparator.nullsLast(Comparator.<PartialPeriod>naturalOrder()));

	/** Each planned activity with what was done of it. */
	public List<Line> planned() {
		return phase.activities()
			.stream()
			.map(activity -> new Line(activity, tallies(sort -> sort.activity() == activity)))
			.toList();
	}

	/** What was done besides, of no planned activity. */
	public List<Tally> besides() {
		return tallies(sort -> sort.activity() == null || !phase.activities().contains(sort.activity()));
	}

	/** Whether there is anything to account for. */
	public boolean isEmpty() {
		return phase.activities().isEmpty() && done.isEmpty();
	}

	/** What was done, the earliest first; what has no date comes last. */
	public List<PhaseDeed> inOrder() {
		return done.stream().sorted(BY_TIME).toList();
	}

	private List<Tally> tallies(Predicate<PhaseDeed.Sort> which) {
		Collection<List<PhaseDeed>> groups = done.stream()
			.filter(deed -> which.test(deed.sort()))
			.collect(Collectors.groupingBy(PhaseDeed::sort, LinkedHashMap::new, Collectors.toList()))
			.values();
		return groups.stream().map(group -> new Tally(group.getFirst().sort(), group.size())).toList();
	}

	/** A planned activity and what was done of it; empty where nothing is recorded. */
	public record Line(Phase.Activity activity, List<Tally> done) {
	}

	/** How many deeds of a sort there were. */
	public record Tally(PhaseDeed.Sort sort, int count) {
	}

}
