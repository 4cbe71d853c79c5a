package org.acsh.portal.initiative;

import java.util.List;

import org.acsh.portal.directory.PersonRef;
import org.acsh.portal.event.EventRef;
import org.acsh.portal.kernel.Count;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that an initiative counts, as pages tell of it.
 *
 * @param name what is counted
 * @param unit in what, or null where the name says it
 * @param values at least one, the newest first; each is superseded by those before it
 */
public record FigureLine(LocalizedText name, @Nullable LocalizedText unit, List<Value> values) {

	/** The value that holds. */
	public Value current() {
		return values.getFirst();
	}

	/** The values that held before, the latest first. */
	public List<Value> superseded() {
		return values.subList(1, values.size());
	}

	/** Whether a newer value has been given since. */
	public boolean isSuperseded(Value value) {
		return value != current();
	}

	/**
	 * A value and what lets a reader judge it.
	 *
	 * @param asOf the date that it holds for, or null where that is not known
	 * @param person who gave it, or null
	 * @param event the public event at which it was given, or null
	 */
	public record Value(Count count, @Nullable PartialDate asOf, @Nullable LocalizedText source, @Nullable String url,
			@Nullable PersonRef person, @Nullable EventRef event) {

		boolean isOfEvent(String slug) {
			return event != null && event.slug().equals(slug);
		}

		boolean isOfPerson(String slug) {
			return person != null && person.slug().equals(slug);
		}

	}

}
