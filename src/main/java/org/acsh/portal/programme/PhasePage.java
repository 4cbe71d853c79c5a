package org.acsh.portal.programme;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.jspecify.annotations.Nullable;

/** What the page of a phase itself knows; rooms above add their sections. */
public record PhasePage(String programmeSlug, LocalizedText programmeName, int number, LocalizedText name,
		@Nullable LocalizedText summary, PartialPeriod period, List<Phase.Activity> activities,
		List<CountryRef> members, List<Joined> joined, List<Partner> partners) {

	/** The word by which addresses name the phase, unique over all programmes. */
	public String key() {
		return programmeSlug + "-" + number;
	}

	/** The member countries by name in the reader's language. */
	public List<CountryRef> members(Locale reader) {
		return members.stream().sorted(CountryRef.byName(reader)).toList();
	}

	/** The roles in which organisations carry the phase, funders first. */
	public List<PhasePartner.Role> roles() {
		return partners.stream().map(Partner::role).distinct().sorted().toList();
	}

	/** The organisations that carry the phase in a role; none where no such role is. */
	public List<OrganisationRef> partners(PhasePartner.Role role) {
		return partners.stream().filter(partner -> partner.role() == role).map(Partner::organisation).toList();
	}

	/** In which roles an organisation carries the phase; none where it does not. */
	public List<PhasePartner.Role> rolesOf(String organisation) {
		return partners.stream()
			.filter(partner -> partner.organisation().slug().equals(organisation))
			.map(Partner::role)
			.toList();
	}

	/** Since when a member country takes part: the beginning of the phase, or later. */
	PartialDate memberSince(String countryCode) {
		return joined.stream()
			.filter(one -> one.country().equals(countryCode))
			.map(Joined::since)
			.findFirst()
			.orElse(period.from());
	}

	boolean hasMember(String countryCode) {
		return members.stream().anyMatch(country -> country.code().equals(countryCode));
	}

	boolean isFundedFrom(String countryCode) {
		return partners(PhasePartner.Role.FUNDER).stream().anyMatch(funder -> countryCode.equals(funder.countryCode()));
	}

	/**
	 * A country that joined the phase after its beginning.
	 *
	 * @param country ISO 3166-1 alpha-2 in capitals
	 */
	public record Joined(String country, PartialDate since) {
	}

	/** An organisation that carries the phase. */
	public record Partner(PhasePartner.Role role, OrganisationRef organisation) {
	}

}
