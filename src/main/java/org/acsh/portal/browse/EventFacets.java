package org.acsh.portal.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import org.acsh.portal.site.Listing.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the list of events can be narrowed to, with the number of events each choice would
 * leave.
 */
public record EventFacets(List<Choice> choices) {

	static final String WITHOUT = "without";

	/**
	 * The choices of one parameter that would leave any event, in the order readers look
	 * for them; empty where there is nothing to choose from.
	 * @param reader the language that names are sorted in
	 */
	public List<Choice> of(String parameter, Locale reader) {
		return choices.stream()
			.filter(choice -> choice.parameter().equals(parameter) && choice.count() > 0)
			.sorted(order(parameter, reader))
			.toList();
	}

	/** Whether there is such a value, whatever it would leave; none is always known. */
	boolean knows(String parameter, @Nullable String value) {
		return value == null || choices.stream().anyMatch(choice -> choice.is(parameter, value));
	}

	/** How many events are not over yet. */
	public int upcoming() {
		return count("when", "upcoming");
	}

	/** How many events are over. */
	public int past() {
		return count("when", "past");
	}

	/** How many events there would be if one parameter were left out. */
	public int without(String parameter) {
		return count(WITHOUT, parameter);
	}

	private int count(String parameter, String value) {
		return choices.stream().filter(choice -> choice.is(parameter, value)).mapToInt(Choice::count).sum();
	}

	private static Comparator<Choice> order(String parameter, Locale reader) {
		return switch (parameter) {
			case "year" -> Comparator.comparing(Choice::value).reversed();
			case "kind", "format" -> Comparator.comparing(Choice::count).reversed();
			default -> Comparator.comparing(choice -> choice.label().value(), Collator.getInstance(reader));
		};
	}

}
