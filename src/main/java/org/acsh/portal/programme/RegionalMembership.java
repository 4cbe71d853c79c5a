package org.acsh.portal.programme;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.country.RegionPage;

/**
 * How the countries of a region stand to each phase of the programmes they take part in.
 *
 * @param countries those that are or were members, by name
 * @param phases the phases of all programmes, the latest first
 */
record RegionalMembership(List<CountryRef> countries, List<PhasePage> phases) {

	static RegionalMembership of(RegionPage region, List<PhasePage> phases, Locale reader) {
		List<CountryRef> members = region.countries(reader)
			.stream()
			.filter(country -> new Membership(country.code(), phases).isMember())
			.toList();
		return new RegionalMembership(members,
				phases.stream().filter(phase -> members.stream().anyMatch(one -> isOf(one, phase, phases))).toList());
	}

	/** Whether and since when one of the countries takes part. */
	public Membership of(CountryRef country) {
		return new Membership(country.code(), phases);
	}

	/** The countries that stand to a phase in a certain way. */
	public List<CountryRef> countries(Membership.Standing standing, PhasePage phase) {
		return countries.stream().filter(country -> of(country).in(phase) == standing).toList();
	}

	/** The countries that joined a phase after its beginning. */
	public List<CountryRef> newcomers(PhasePage phase) {
		return countries.stream().filter(country -> of(country).joinedLate(phase)).toList();
	}

	private static boolean isOf(CountryRef country, PhasePage phase, List<PhasePage> all) {
		return new Membership(country.code(), all).phases().contains(phase);
	}

}
