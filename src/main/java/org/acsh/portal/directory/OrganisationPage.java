package org.acsh.portal.directory;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an organisation itself knows; rooms above add their sections.
 *
 * @param parent the organisation that it is part of, or null
 * @param parts the organisations that are part of it
 * @param website its own web address, or null
 * @param withdrawn why the page was withdrawn, or null where it was not
 */
public record OrganisationPage(String slug, @Nullable LocalizedText abbreviation, LocalizedText name,
		@Nullable LocalizedText unit, TermRef kind, List<Organisation.Role> roles, @Nullable CountryRef country,
		@Nullable OrganisationRef parent, List<OrganisationRef> parts, @Nullable String website,
		List<String> otherNames, List<Holder> people, @Nullable LocalizedText withdrawn) {

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

	/** Whether nothing but name and kind is known of it. */
	public boolean isBare() {
		return abbreviation == null && unit == null && country == null && parent == null && parts.isEmpty()
				&& website == null && roles.isEmpty();
	}

	/** The host of its web address, or null where it has none. */
	public @Nullable String host() {
		return (website != null) ? URI.create(website).getHost() : null;
	}

	/** Someone known to have held a post there. */
	public record Holder(PersonRef person, LocalizedText title, @Nullable PartialDate since,
			@Nullable PartialDate until, @Nullable PartialDate knownFor) {
	}

}
