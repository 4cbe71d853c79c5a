package org.acsh.portal.directory;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the page of an organisation itself knows; rooms above add their sections. */
public record OrganisationPage(String slug, @Nullable LocalizedText abbreviation, LocalizedText name,
		@Nullable LocalizedText unit, Organisation.Kind kind, List<Organisation.Role> roles,
		@Nullable CountryRef country, List<String> otherNames, List<Holder> people) {

	/**
	 * The other names of the organisation, apart from the name and the abbreviation shown
	 * to the reader.
	 */
	public List<OtherName> otherNames(Locale reader) {
		return OtherName.besides(reader, Stream.of(name, abbreviation).filter(Objects::nonNull).toList(), otherNames);
	}

	/** The name by which other pages' trails and lists call the organisation. */
	public LocalizedText shortName() {
		return (abbreviation != null) ? abbreviation : name;
	}

	/** Someone known to have held a post there. */
	public record Holder(PersonRef person, LocalizedText title, @Nullable PartialDate knownFor) {
	}

}
