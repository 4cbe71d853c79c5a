package org.acsh.portal.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a programme says; the latest phase comes first.
 *
 * @param withdrawn why it was withdrawn, or null for one that was not
 */
public record ProgrammePage(String slug, LocalizedText name, LocalizedText summary, List<PhasePage> phases,
		@Nullable LocalizedText withdrawn) {

	/** The roles in which organisations carry any of its phases, funders first. */
	public List<PhasePartner.Role> roles() {
		return phases.stream().flatMap(phase -> phase.roles().stream()).distinct().sorted().toList();
	}

	/** The organisations that carry any of its phases in a role. */
	public List<OrganisationRef> partners(PhasePartner.Role role) {
		return phases.stream().flatMap(phase -> phase.partners(role).stream()).distinct().toList();
	}

	/** What its phases plan to do. */
	public List<Phase.Activity> activities() {
		return phases.stream().flatMap(phase -> phase.activities().stream()).distinct().sorted().toList();
	}

	/** The phase of a number, or empty if there is none. */
	Optional<PhasePage> phase(int number) {
		return phases.stream().filter(phase -> phase.number() == number).findFirst();
	}

	/** The phases besides one, the latest first. */
	public List<PhasePage> phasesBeside(PhasePage one) {
		return phases.stream().filter(phase -> phase.number() != one.number()).toList();
	}

	/**
	 * The countries that take part for the first time in a phase, by name in the reader's
	 * language; none for the first phase, which all its countries began.
	 */
	public List<CountryRef> newcomers(PhasePage phase, Locale reader) {
		List<PhasePage> before = phases.stream().filter(other -> other.number() < phase.number()).toList();
		return phase.members(reader)
			.stream()
			.filter(country -> !before.isEmpty() && before.stream().noneMatch(other -> other.hasMember(country.code())))
			.toList();
	}

}
