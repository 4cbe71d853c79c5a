package org.acsh.portal.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of meetings.
 *
 * @param filter what was asked, on the page that is shown
 * @param choices what the list can be narrowed to
 * @param total how many meetings all pages hold
 * @param meetings the meetings of this page
 */
record MeetingList(MeetingFilter filter, List<Choice> choices, int total, List<MeetingSummary> meetings) {

	/** How many pages there are, at least one. */
	public int pages() {
		return pages(total);
	}

	/**
	 * The choices of one parameter that would leave any meeting: years from the latest,
	 * the others by how many they leave.
	 */
	public List<Choice> of(String parameter) {
		Comparator<Choice> order = parameter.equals("year") ? Comparator.comparing(Choice::value).reversed()
				: Comparator.comparing(Choice::count).reversed().thenComparing(Choice::value);
		return choices.stream()
			.filter(choice -> choice.parameter().equals(parameter) && choice.count() > 0)
			.sorted(order)
			.toList();
	}

	/** What the list is narrowed to, in the order of an address. */
	public List<Choice> applied() {
		return MeetingFilter.NARROWING.stream()
			.filter(parameter -> filter.chosen(parameter) != null)
			.map(parameter -> applied(parameter, Objects.requireNonNull(filter.chosen(parameter))))
			.toList();
	}

	private Choice applied(String parameter, String value) {
		return choices.stream()
			.filter(choice -> choice.parameter().equals(parameter) && choice.value().equals(value))
			.findFirst()
			.orElseGet(() -> new Choice(parameter, value, 0, null));
	}

	static int pages(int total) {
		return Math.max(1, Math.ceilDiv(total, MeetingFilter.PAGE_SIZE));
	}

	/**
	 * Something that the list can be narrowed to.
	 *
	 * @param parameter the parameter of the address
	 * @param value its value
	 * @param count how many meetings it would leave
	 * @param name what a topic is called, null for other choices
	 */
	record Choice(String parameter, String value, int count, @Nullable LocalizedText name) {

		/** The constant that a kind stands for. */
		public String constant() {
			return value.toUpperCase(Locale.ROOT);
		}

	}

}
