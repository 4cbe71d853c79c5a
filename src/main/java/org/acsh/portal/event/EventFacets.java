package org.acsh.portal.event;

import java.util.List;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the list of events can be narrowed to, with the number of events each choice would
 * leave.
 */
public record EventFacets(List<Choice> choices) {

	/** The choices of one parameter; empty where there is nothing to choose from. */
	public List<Choice> of(String parameter) {
		return choices.stream().filter(choice -> choice.parameter().equals(parameter)).toList();
	}

	/** How many events are not over yet. */
	public int upcoming() {
		return count("upcoming");
	}

	/** How many events are over. */
	public int past() {
		return count("past");
	}

	private int count(String when) {
		return of("when").stream().filter(choice -> choice.value().equals(when)).mapToInt(Choice::count).sum();
	}

	/**
	 * A choice.
	 *
	 * @param parameter the parameter of the address
	 * @param value its value
	 * @param count how many events it would leave
	 * @param name its name where that is content, or null where it is a word of the
	 * portal's own
	 * @param country the country it stands for, or null
	 */
	public record Choice(String parameter, String value, int count, @Nullable LocalizedText name,
			@Nullable CountryRef country) {
	}

}
