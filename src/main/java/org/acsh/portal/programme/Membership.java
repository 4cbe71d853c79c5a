package org.acsh.portal.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.acsh.portal.kernel.PartialDate;

/**
 * Whether and since when a country takes part. Membership belongs to a phase: before a
 * country joined it is "not yet a participant", never a zero.
 *
 * @param countryCode ISO 3166-1 alpha-2 in capitals
 * @param allPhases the phases of all programmes, the latest first
 */
public record Membership(String countryCode, List<PhasePage> allPhases) {

	/** The start of the country's first phase; empty for a country that is no member. */
	public Optional<PartialDate> since() {
		return allPhases.stream()
			.filter(phase -> phase.hasMember(countryCode))
			.map(phase -> phase.memberSince(countryCode))
			.min(Comparator.naturalOrder());
	}

	/** Whether the country is or was a member of any phase. */
	public boolean isMember() {
		return since().isPresent();
	}

	/** Whether an organisation of the country funds a phase. */
	public boolean isDonor() {
		return allPhases.stream().anyMatch(phase -> phase.isFundedFrom(countryCode));
	}

	/**
	 * The phases of the programmes that the country is or was a member of, the latest
	 * first.
	 */
	public List<PhasePage> phases() {
		List<String> joined = allPhases.stream()
			.filter(phase -> phase.hasMember(countryCode))
			.map(PhasePage::programmeSlug)
			.toList();
		return allPhases.stream().filter(phase -> joined.contains(phase.programmeSlug())).toList();
	}

	/** How the country stands to one of those phases. */
	public Standing in(PhasePage phase) {
		if (phase.hasMember(countryCode)) {
			return Standing.MEMBER;
		}
		boolean joinedBefore = allPhases.stream()
			.anyMatch(other -> other.programmeSlug().equals(phase.programmeSlug()) && other.number() < phase.number()
					&& other.hasMember(countryCode));
		return joinedBefore ? Standing.NO_LONGER : Standing.NOT_YET;
	}

	/** Since when the country, a member of a phase, takes part in it. */
	public PartialDate since(PhasePage phase) {
		return phase.memberSince(countryCode);
	}

	/** Whether the country joined a phase after its beginning. */
	public boolean joinedLate(PhasePage phase) {
		return phase.hasMember(countryCode) && !since(phase).equals(phase.period().from());
	}

	/** How a country stands to a phase. */
	public enum Standing {

		MEMBER, NOT_YET, NO_LONGER

	}

}
