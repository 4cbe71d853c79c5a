package org.acsh.portal.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.acsh.portal.document.Change.Mark;
import org.acsh.portal.document.Change.Segment;

/**
 * Marks what differs between two texts: first by lines, within changed lines by
 * sentences, within changed sentences by words. So long texts take little time; where all
 * is different, nothing smaller is looked for.
 */
final class WordComparison {

	private static final List<Pattern> GRAINS = List.of(Pattern.compile("[^\n]*\n|[^\n]+"),
			Pattern.compile("[^.!?…。]+[.!?…。]*\\s*|[.!?…。]+\\s*"),
			Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL));

	// The time of Myers' algorithm grows with the product of the lengths.
	private static final long MOST_PAIRS = 2_000_000;

	private final Segments segments = new Segments();

	private WordComparison() {
	}

	static List<Segment> of(String before, String after) {
		WordComparison comparison = new WordComparison();
		comparison.compare(before, after, 0);
		return comparison.segments.readable();
	}

	private void compare(String before, String after, int grain) {
		if (before.isEmpty() || after.isEmpty() || grain == GRAINS.size()) {
			segments.add(Mark.REMOVED, before);
			segments.add(Mark.ADDED, after);
			return;
		}
		List<String> old = pieces(before, grain);
		List<String> present = pieces(after, grain);
		int begin = sameAtBegin(old, present);
		int end = sameAtBegin(old.subList(begin, old.size()).reversed(),
				present.subList(begin, present.size()).reversed());
		segments.add(Mark.SAME, text(old.subList(0, begin)));
		compare(old.subList(begin, old.size() - end), present.subList(begin, present.size() - end), grain);
		segments.add(Mark.SAME, text(old.subList(old.size() - end, old.size())));
	}

	private void compare(List<String> old, List<String> present, int grain) {
		if ((long) old.size() * present.size() > MOST_PAIRS) {
			compare(text(old), text(present), grain + 1);
			return;
		}
		int done = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(old, present).getDeltas()) {
			segments.add(Mark.SAME, text(old.subList(done, delta.getSource().getPosition())));
			compare(text(delta.getSource().getLines()), text(delta.getTarget().getLines()), grain + 1);
			done = delta.getSource().last() + 1;
		}
		segments.add(Mark.SAME, text(old.subList(done, old.size())));
	}

	private static int sameAtBegin(List<String> old, List<String> present) {
		int same = 0;
		while (same < Math.min(old.size(), present.size()) && old.get(same).equals(present.get(same))) {
			same++;
		}
		return same;
	}

	private static List<String> pieces(String text, int grain) {
		return GRAINS.get(grain).matcher(text).results().map(MatchResult::group).toList();
	}

	private static String text(List<String> pieces) {
		return String.join("", pieces);
	}

}
