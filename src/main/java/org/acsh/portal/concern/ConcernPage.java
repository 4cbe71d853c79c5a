package org.acsh.portal.concern;

import java.util.List;

/**
 * A page of what staff should see to.
 *
 * @param rows the contents of the page, the latest first
 * @param count how many there are on all pages
 * @param tallies how many there are by what is the matter and by kind, whichever of them
 * is asked for
 */
public record ConcernPage(List<Concern> rows, int count, List<Tally> tallies) {

	/** How many contents of a kind, or of all for "", something is the matter with. */
	public List<Tally> matters(String kind) {
		return tallies.stream().filter(tally -> !tally.matter().isEmpty() && tally.kind().equals(kind)).toList();
	}

	/** By kind, with how many contents something, or anything for "", is the matter. */
	public List<Tally> kinds(String matter) {
		return tallies.stream().filter(tally -> !tally.kind().isEmpty() && tally.matter().equals(matter)).toList();
	}

	/**
	 * How many contents something is the matter with.
	 *
	 * @param matter what is the matter, empty for anything
	 * @param kind the name of their kind, empty for any
	 */
	public record Tally(String matter, String kind, int number) {
	}

}
