package org.acsh.portal.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to many contents at once.
 *
 * @param topic the slug of the topic that was added, or null
 * @param actor the name of who did it
 * @param undoer the name of who undid it, or null
 * @param undoable whether it can be undone now
 * @param items the contents, in the order in which they were chosen
 */
public record Batch(UUID id, BatchDeed.Sort deed, @Nullable String topic, String actor, Instant madeAt,
		@Nullable String undoer, boolean undoable, List<Item> items) {

	/** The contents that something was done to. */
	public List<Item> done() {
		return items.stream().filter(Item::isDone).toList();
	}

	/** The contents to which nothing was done. */
	public List<Item> left() {
		return items.stream().filter(item -> !item.isDone()).toList();
	}

	/**
	 * One of the contents.
	 *
	 * @param title the title in its newest revision
	 * @param verdict what became of it; null until its turn has come
	 * @param undoing what became of the undoing; null where it was not undone
	 */
	public record Item(UUID content, String kind, Wording title, @Nullable Verdict verdict, @Nullable Undoing undoing) {

		/** Whether something was done to it. */
		public boolean isDone() {
			return verdict != null && verdict.isChange();
		}

	}

}
