package org.acsh.portal.programme;

import java.util.List;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.jspecify.annotations.Nullable;

/** What the page of a phase itself knows; rooms above add their sections. */
public record PhasePage(String programmeSlug, LocalizedText programmeName, int number, LocalizedText name,
		@Nullable LocalizedText summary, PartialPeriod period, List<Phase.Activity> activities,
		List<CountryRef> members, List<Partner> partners) {

	/** The word by which addresses name the phase, unique over all programmes. */
	public String key() {
		return programmeSlug + "-" + number;
	}

	/** An organisation that carries the phase. */
	public record Partner(PhasePartner.Role role, OrganisationRef organisation) {
	}

}
