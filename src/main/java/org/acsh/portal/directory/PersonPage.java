package org.acsh.portal.directory;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the page of a person itself knows; rooms above add their sections. */
public record PersonPage(String slug, LocalizedText name, @Nullable LocalizedText honorific, List<String> otherNames,
		List<Held> posts) {

	/** The other names of the person, apart from the one shown to the reader. */
	public List<OtherName> otherNames(Locale reader) {
		return OtherName.besides(reader, List.of(name), otherNames);
	}

	/** A post that the person is known to have held. */
	public record Held(LocalizedText title, @Nullable OrganisationRef organisation, @Nullable PartialDate knownFor) {
	}

}
