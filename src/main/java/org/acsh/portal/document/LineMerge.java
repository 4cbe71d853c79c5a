package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.github.difflib.DiffUtils;

/** Makes one text of two that were made from a third, where they changed other lines. */
final class LineMerge {

	private static final long MOST_PAIRS = 2_000_000;

	private LineMerge() {
	}

	/**
	 * The merged text, or empty where both changed the same line or neighbouring ones, or
	 * where the texts are too long or have one line only.
	 */
	static Optional<String> of(String base, String theirs, String mine) {
		List<String> lines = lines(base);
		List<Edit> myEdits = edits(lines, lines(mine));
		List<Edit> theirEdits = edits(lines, lines(theirs));
		Set<Edit> edits = new LinkedHashSet<>(myEdits);
		edits.addAll(theirEdits);
		return haveRoom(myEdits, theirEdits) ? Optional.of(applied(edits, lines)) : Optional.empty();
	}

	private static boolean haveRoom(List<Edit> myEdits, List<Edit> theirEdits) {
		return myEdits.stream()
			.noneMatch(
					(mine) -> theirEdits.stream().anyMatch((theirs) -> !mine.equals(theirs) && mine.touches(theirs)));
	}

	private static String applied(Set<Edit> edits, List<String> lines) {
		List<String> merged = new ArrayList<>(lines);
		edits.stream().sorted(Comparator.comparingInt(Edit::from).reversed()).forEach((edit) -> {
			List<String> replaced = merged.subList(edit.from(), edit.to());
			replaced.clear();
			replaced.addAll(edit.lines());
		});
		return String.join("\n", merged);
	}

	private static List<Edit> edits(List<String> lines, List<String> changed) {
		if ((long) lines.size() * changed.size() > MOST_PAIRS) {
			return List.of(new Edit(0, lines.size(), changed));
		}
		return DiffUtils.diff(lines, changed)
			.getDeltas()
			.stream()
			.map((delta) -> new Edit(delta.getSource().getPosition(), delta.getSource().last() + 1,
					delta.getTarget().getLines()))
			.toList();
	}

	private static List<String> lines(String text) {
		return List.of(text.split("\n", -1));
	}

	/**
	 * Lines that take the place of others.
	 *
	 * @param from the first line replaced, from 0
	 * @param to the line behind the last one replaced
	 */
	private record Edit(int from, int to, List<String> lines) {

		private boolean touches(Edit other) {
			return from <= other.to && other.from <= to;
		}

	}

}
