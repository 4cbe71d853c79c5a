package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.site.Listing;

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
		List<PublicationSummary> publications, int total) implements Listing {

	@Override
	public List<Choice> choices(String parameter, Locale reader) {
		return choices.stream().filter(choice -> choice.parameter().equals(parameter) && choice.count() > 0).toList();
	}

}
