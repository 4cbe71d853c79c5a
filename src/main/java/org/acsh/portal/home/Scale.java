package org.acsh.portal.home;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The steps in which the map tells numbers of events: up to three, as wide as each other.
 *
 * @param most the greatest number on the map
 */
record Scale(int most) {

	private static final int STEPS = 3;

	/** The step of a number of events, from 1 to 3; 0 for none. */
	int step(int events) {
		return (events + width() - 1) / width();
	}

	/** The steps that countries can stand on, from the lowest. */
	public List<Step> steps() {
		return IntStream.rangeClosed(1, STEPS)
			.mapToObj(number -> new Step(number, (number - 1) * width() + 1, Math.min(number * width(), most)))
			.filter(step -> step.from() <= most)
			.toList();
	}

	private int width() {
		return Math.max(1, (most + STEPS - 1) / STEPS);
	}

	/** From how many events to how many, both included. */
	record Step(int number, int from, int to) {
	}

}
