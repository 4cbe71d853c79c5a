package org.acsh.portal.publication;

import java.util.List;
import java.util.stream.Collectors;

import org.acsh.portal.kernel.LocalizedText;

/**
 * A page of the list of publications.
 *
 * @param filter what was asked, on the page that is shown
 * @param applied what the list is narrowed to, in the order of an address
 * @param choices what the list can be narrowed to, those that would leave nothing too
 * @param publications those of this page
 * @param total how many all pages hold
 */
public record PublicationList(PublicationFilter filter, List<Choice> applied, List<Choice> choices,
		List<PublicationSummary> publications, int total) {

	/** The choices of a parameter that would leave any publication. */
	public List<Choice> choices(String parameter) {
		return choices.stream().filter(choice -> choice.parameter().equals(parameter) && choice.count() > 0).toList();
	}

	/** How many pages there are, at least one. */
	public int pages() {
		return pages(total);
	}

	/** What the list is narrowed to, in words; empty for all publications. */
	public String narrowing() {
		return applied.stream().map(choice -> choice.label().value()).collect(Collectors.joining(", "));
	}

	static int pages(int total) {
		return Math.max(1, Math.ceilDiv(total, PublicationFilter.PAGE_SIZE));
	}

	/**
	 * A choice.
	 *
	 * @param parameter the parameter of the address
	 * @param value its value
	 * @param count how many publications it would leave
	 * @param label what readers call it
	 */
	public record Choice(String parameter, String value, int count, LocalizedText.Text label) {
	}

}
