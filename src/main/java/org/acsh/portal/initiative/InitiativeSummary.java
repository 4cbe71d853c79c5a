package org.acsh.portal.initiative;

import java.util.List;
import java.util.function.Predicate;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.event.EventRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as lists tell of it.
 *
 * @param events the public events at which it was presented, earliest first
 */
public record InitiativeSummary(String slug, CountryRef country, LocalizedText name, @Nullable LocalizedText summary,
		@Nullable PartialPeriod period, List<EventRef> events, List<FigureLine> figures) {

	/** The figures that hold, each in its newest value. */
	public List<Given> current() {
		return figures.stream().map(figure -> new Given(figure, figure.current())).toList();
	}

	/** The figures that were given at an event, whether they hold or not. */
	public List<Given> givenAt(String event) {
		return given(value -> value.isOfEvent(event));
	}

	/** The figures that a person gave, whether they hold or not. */
	public List<Given> givenBy(String person) {
		return given(value -> value.isOfPerson(person));
	}

	private List<Given> given(Predicate<FigureLine.Value> which) {
		return figures.stream()
			.flatMap(figure -> figure.values().stream().filter(which).map(value -> new Given(figure, value)))
			.toList();
	}

	/** A figure in one of its values. */
	public record Given(FigureLine figure, FigureLine.Value value) {

		/** Whether a newer value has been given since. */
		public boolean isSuperseded() {
			return figure.isSuperseded(value);
		}

	}

}
