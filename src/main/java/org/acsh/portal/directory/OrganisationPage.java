package org.acsh.portal.directory;

import java.util.List;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the page of an organisation itself knows; rooms above add their sections. */
public record OrganisationPage(String slug, @Nullable LocalizedText abbreviation, LocalizedText name,
		@Nullable LocalizedText unit, Organisation.Kind kind, List<Organisation.Role> roles,
		@Nullable CountryRef country, List<String> otherNames, List<Holder> people) {

	/** Someone known to have held a post there. */
	public record Holder(PersonRef person, LocalizedText title, @Nullable PartialDate knownFor) {
	}

}
