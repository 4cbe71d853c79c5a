package org.acsh.portal.directory;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a person itself knows; rooms above add their sections.
 *
 * @param withdrawn why the page was withdrawn, or null where it was not
 */
public record PersonPage(String slug, LocalizedText name, @Nullable LocalizedText honorific, List<String> otherNames,
		List<Held> posts, @Nullable LocalizedText withdrawn) {

	/** The other names of the person, apart from the one shown to the reader. */
	public List<OtherName> otherNames(Locale reader) {
		return OtherName.besides(reader, List.of(name), otherNames);
	}

	/**
	 * A post that the person is known to have held.
	 *
	 * @param since when it began, or null
	 * @param until when it ended, or null
	 * @param knownFor a date at which it was held, or null
	 */
	public record Held(LocalizedText title, @Nullable OrganisationRef organisation, @Nullable PartialDate since,
			@Nullable PartialDate until, @Nullable PartialDate knownFor) {
	}

}
