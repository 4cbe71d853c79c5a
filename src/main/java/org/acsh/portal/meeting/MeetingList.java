package org.acsh.portal.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.acsh.portal.site.Listing;

/**
 * A page of the list of meetings.
 *
 * @param filter what was asked, on the page that is shown
 * @param applied what the list is narrowed to, in the order of an address
 * @param choices what the list can be narrowed to, those that would leave nothing too
 * @param total how many meetings all pages hold
 * @param meetings the meetings of this page
 */
record MeetingList(MeetingFilter filter, List<Choice> applied, List<Choice> choices, int total,
		List<MeetingSummary> meetings) implements Listing {

	/** Years and phases from the latest, the others by how many they leave. */
	@Override
	public List<Choice> choices(String parameter, Locale reader) {
		Comparator<Choice> order = switch (parameter) {
			case "year", "phase" -> Comparator.comparing(Choice::value).reversed();
			default -> Comparator.comparing(Choice::count).reversed().thenComparing(Choice::value);
		};
		return choices.stream()
			.filter(choice -> choice.parameter().equals(parameter) && choice.count() > 0)
			.sorted(order)
			.toList();
	}

}
