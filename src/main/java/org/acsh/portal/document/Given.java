package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Completes what a form leaves out: forms that say the same are equal, whoever sent them.
 */
public final class Given {

	private static final Wording NOTHING = new Wording(null, null, null, null);

	private Given() {
	}

	public static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

	public static Wording wording(@Nullable Wording typed) {
		return Objects.requireNonNullElse(typed, NOTHING);
	}

	/** The list without its gaps. */
	public static <T> List<T> list(@Nullable List<T> given) {
		return (given != null) ? given.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** The texts without the blank ones. */
	public static List<String> texts(@Nullable List<String> given) {
		return list(given).stream().filter(text -> !text.isBlank()).toList();
	}

	/**
	 * The items without gaps, each with a key of its own; one that has none is known by
	 * its place, counted from 1, or the next number that is free.
	 */
	public static <T extends FormItem<T>> List<T> items(@Nullable List<T> given) {
		List<T> items = list(given);
		Set<String> taken = items.stream().map(FormItem::key).collect(Collectors.toCollection(HashSet::new));
		Set<String> seen = new HashSet<>();
		List<T> result = new ArrayList<>();
		for (T item : items) {
			boolean ownsItsKey = !item.key().isBlank() && seen.add(item.key());
			result.add(ownsItsKey ? item : item.withKey(firstFree(result.size() + 1, taken)));
		}
		return List.copyOf(result);
	}

	private static String firstFree(int number, Set<String> taken) {
		int free = number;
		while (!taken.add(String.valueOf(free))) {
			free++;
		}
		return String.valueOf(free);
	}

}
