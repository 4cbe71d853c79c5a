package org.acsh.portal.directory;

import java.util.List;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the page of a person itself knows; rooms above add their sections. */
public record PersonPage(String slug, LocalizedText name, @Nullable LocalizedText honorific, List<String> otherNames,
		List<Held> posts) {

	/** A post that the person is known to have held. */
	public record Held(LocalizedText title, @Nullable OrganisationRef organisation, @Nullable PartialDate knownFor) {
	}

}
