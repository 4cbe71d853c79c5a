package org.acsh.portal.library;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.acsh.portal.material.MaterialSummary;
import org.acsh.portal.site.Listing;

/**
 * A page of the list of materials.
 *
 * @param filter what was asked, on the page that is shown
 * @param applied what the list is narrowed to, in the order of an address
 * @param choices what the list can be narrowed to, those that would leave nothing too
 * @param materials those of this page
 * @param total how many all pages hold
 */
public record LibraryList(LibraryFilter filter, List<Choice> applied, List<Choice> choices,
		List<MaterialSummary> materials, int total) implements Listing {

	/** Years from the latest, the others by how many they leave. */
	@Override
	public List<Choice> choices(String parameter, Locale reader) {
		Stream<Choice> found = choices.stream()
			.filter(choice -> choice.parameter().equals(parameter) && choice.count() > 0);
		return parameter.equals("year") ? found.sorted(Comparator.comparing(Choice::value).reversed()).toList()
				: found.toList();
	}

}
