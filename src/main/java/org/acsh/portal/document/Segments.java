package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.List;

import org.acsh.portal.document.Change.Mark;
import org.acsh.portal.document.Change.Segment;

/**
 * Segments of two compared texts as they are read best: neighbours of one mark joined,
 * what was removed before what took its place, and no lone spaces left standing between
 * replaced words.
 */
final class Segments {

	private final List<Segment> done = new ArrayList<>();

	private final StringBuilder removed = new StringBuilder();

	private final StringBuilder added = new StringBuilder();

	private final StringBuilder same = new StringBuilder();

	void add(Mark mark, String text) {
		if (mark == Mark.SAME) {
			same.append(text);
		}
		else if (!text.isEmpty()) {
			settleSame();
			((mark == Mark.REMOVED) ? removed : added).append(text);
		}
	}

	List<Segment> readable() {
		settleAll();
		return List.copyOf(done);
	}

	private void settleSame() {
		if (!same.isEmpty() && !removed.isEmpty() && !added.isEmpty() && same.toString().isBlank()) {
			removed.append(same);
			added.append(same);
			same.setLength(0);
		}
		else if (!same.isEmpty()) {
			settleAll();
		}
	}

	private void settleAll() {
		settle(Mark.REMOVED, removed);
		settle(Mark.ADDED, added);
		settle(Mark.SAME, same);
	}

	private void settle(Mark mark, StringBuilder text) {
		if (!text.isEmpty()) {
			done.add(new Segment(mark, text.toString()));
			text.setLength(0);
		}
	}

}
