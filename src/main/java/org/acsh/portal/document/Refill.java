package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts what was entered into a collection that the database already knows, and leaves it
 * alone where nothing changed.
 */
public final class Refill {

	private Refill() {
	}

	public static <T> void of(List<T> kept, List<T> entered) {
		// Not every list of Hibernate's is equal to one of the same items.
		if (!List.copyOf(kept).equals(entered)) {
			kept.clear();
			kept.addAll(entered);
		}
	}

	public static <T> void of(Set<T> kept, Set<T> entered) {
		kept.retainAll(entered);
		kept.addAll(entered);
	}

	/**
	 * Lets each item take what was entered under its key. An item that was there before
	 * stays the same row, so that what belongs to it stays tied to it.
	 * @param fresh makes the item of a key that none has yet
	 */
	public static <F extends FormItem<F>, R, T extends KeyedItem<F, R>> void of(List<T> kept, List<F> forms,
			Function<String, T> fresh, R references) {
		List<T> entered = new ArrayList<>();
		for (F form : forms) {
			T item = kept.stream()
				.filter(known -> known.hasKey(form.key()))
				.findFirst()
				.orElseGet(() -> fresh.apply(form.key()));
			item.take(form, entered.size(), references);
			entered.add(item);
		}
		of(kept, entered);
	}

}
