package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.github.difflib.DiffUtils;

/** In which order the items of changed lists stand. */
final class KeyOrder {

	private KeyOrder() {
	}

	/**
	 * The keys that were moved: as few as explain the new order. Items that only made
	 * room for others were not.
	 */
	static Set<String> moved(List<String> before, List<String> after) {
		Set<String> moved = new HashSet<>();
		DiffUtils.diff(common(before, after), common(after, before))
			.getDeltas()
			.forEach((delta) -> moved.addAll(delta.getTarget().getLines()));
		return moved;
	}

	/** The new order, with what was removed behind what it stood behind. */
	static List<String> withRemoved(List<String> before, List<String> after) {
		List<String> all = new ArrayList<>(after);
		placeMissing(before, all);
		return all;
	}

	/**
	 * My order, in which what only they moved or have stands behind what it stands behind
	 * in theirs.
	 */
	static List<String> merged(List<String> base, List<String> theirs, List<String> mine) {
		Set<String> movedByThem = moved(base, theirs);
		movedByThem.removeAll(moved(base, mine));
		List<String> merged = new ArrayList<>(mine);
		merged.removeAll(movedByThem);
		placeMissing(theirs, merged);
		return merged;
	}

	private static void placeMissing(List<String> order, List<String> keys) {
		Set<String> there = new HashSet<>(keys);
		for (int at = 0; at < order.size(); at++) {
			if (!there.contains(order.get(at))) {
				keys.add(behindNearest(order.subList(0, at), keys), order.get(at));
			}
		}
	}

	private static int behindNearest(List<String> former, List<String> keys) {
		for (String key : former.reversed()) {
			int place = keys.indexOf(key);
			if (place >= 0) {
				return place + 1;
			}
		}
		return 0;
	}

	private static List<String> common(List<String> keys, List<String> others) {
		Set<String> there = new HashSet<>(others);
		return keys.stream().filter(there::contains).toList();
	}

}
