package org.acsh.portal.usage;

import java.util.HashMap;
import java.util.Map;

/**
 * Downloads that have been counted and not yet written down. There can be no more of them
 * than a limit; what comes beyond it is let go, for a count that is a little low does
 * less harm than a portal without memory.
 */
class Tallies {

	private final int most;

	private Map<Tally, Long> counts = new HashMap<>();

	/**
	 * None yet.
	 * @param most how many different ones there may be
	 */
	Tallies(int most) {
		this.most = most;
	}

	synchronized void add(Tally tally, long number) {
		if (counts.size() < most || counts.containsKey(tally)) {
			counts.merge(tally, number, Long::sum);
		}
	}

	/** All that was added since they were taken last. */
	synchronized Map<Tally, Long> take() {
		Map<Tally, Long> taken = counts;
		counts = new HashMap<>();
		return taken;
	}

}
