package org.acsh.portal.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that readers narrow by choices and leaf through, as
 * {@code fragments/listing} shows it.
 */
public interface Listing {

	/** What was asked, on the page that is shown. */
	Asked filter();

	/**
	 * The choices of one parameter that would leave anything, in the order readers look
	 * for them; empty where there is nothing to choose from.
	 */
	List<Choice> choices(String parameter, Locale reader);

	/** What the list is narrowed to, in the order of an address. */
	List<Choice> applied();

	/** How many things all pages hold. */
	int total();

	/** How many pages there are, at least one. */
	int pages();

	/**
	 * What a list is narrowed to.
	 * @param parameters those that narrow it, in the order of an address
	 * @param choices all choices, those that would leave nothing too
	 * @param unknown names a value, given with its parameter, that nothing has
	 */
	static List<Choice> applied(Asked asked, List<String> parameters, List<Choice> choices,
			BiFunction<String, String, Choice> unknown) {
		return parameters.stream()
			.flatMap(parameter -> Stream.ofNullable(asked.chosen(parameter))
				.map(value -> choices.stream()
					.filter(choice -> choice.is(parameter, value))
					.findFirst()
					.orElseGet(() -> unknown.apply(parameter, value))))
			.toList();
	}

	/** What a reader asked of a list, as the address tells it. */
	interface Asked {

		/** The page asked for, counted from 1. */
		int pageNumber();

		/** The chosen value of a parameter, or null for none. */
		@Nullable String chosen(String parameter);

		/**
		 * The address of the list with one parameter changed, from its first page.
		 * @param value the new value, or null to leave the parameter out
		 */
		String href(String parameter, @Nullable String value);

		/**
		 * What the search form sends along with new words: all that is chosen but they.
		 */
		Map<String, @Nullable String> keptWithNewWords();

	}

	/**
	 * A value of a parameter that a list can be narrowed to.
	 *
	 * @param parameter the parameter of the address
	 * @param value its value
	 * @param count how many things it would leave
	 * @param label what readers call it
	 */
	record Choice(String parameter, String value, int count, LocalizedText.Text label) {

		/** Whether it stands for a value of a parameter. */
		public boolean is(String otherParameter, String otherValue) {
			return parameter.equals(otherParameter) && value.equals(otherValue);
		}

	}

}
