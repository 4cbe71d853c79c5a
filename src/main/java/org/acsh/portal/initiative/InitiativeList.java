package org.acsh.portal.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import org.acsh.portal.site.Listing;

/**
 * A page of the list of initiatives.
 *
 * @param filter what was asked, on the page that is shown
 * @param total how many initiatives all pages hold
 * @param applied what the list is narrowed to, in the order of an address
 * @param choices what the list can be narrowed to, those that would leave nothing too
 * @param initiatives the initiatives of this page, by name
 */
public record InitiativeList(InitiativeFilter filter, int total, List<Choice> applied, List<Choice> choices,
		List<InitiativeSummary> initiatives) implements Listing {

	/** Countries and topics by name. */
	@Override
	public List<Choice> choices(String parameter, Locale reader) {
		return choices.stream()
			.filter(choice -> choice.parameter().equals(parameter) && choice.count() > 0)
			.sorted(Comparator.comparing(choice -> choice.label().value(), Collator.getInstance(reader)))
			.toList();
	}

}
