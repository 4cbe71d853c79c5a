package org.acsh.portal.site;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.kernel.LocalizedText;

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

	/** What the list is narrowed to, in words; empty for everything. */
	default String narrowing() {
		return applied().stream().map(choice -> choice.label().value()).collect(Collectors.joining(", "));
	}

	/** How many things all pages hold. */
	int total();

	/** How many pages there are, at least one. */
	default int pages() {
		return pages(total());
	}

	/** How many pages so many things fill, at least one. */
	static int pages(int total) {
		return Math.max(1, Math.ceilDiv(total, Asked.PAGE_SIZE));
	}

	/**
	 * What a list is narrowed to.
	 * @param choices all choices, those that would leave nothing too
	 * @param unknown names a value, given with its parameter, that nothing has
	 */
	static List<Choice> applied(Asked asked, List<Choice> choices, BiFunction<String, String, Choice> unknown) {
		return asked.narrowing()
			.stream()
			.flatMap(parameter -> Stream.ofNullable(asked.chosen(parameter))
				.map(value -> choices.stream()
					.filter(choice -> choice.is(parameter, value))
					.findFirst()
					.orElseGet(() -> unknown.apply(parameter, value))))
			.toList();
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
