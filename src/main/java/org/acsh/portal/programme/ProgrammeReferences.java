package org.acsh.portal.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.acsh.portal.country.CountryService;
import org.acsh.portal.directory.OrganisationService;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PartialDate;

import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/**
 * Finds what the form of a programme without problems names. Naming what does not exist
 * is refused with {@link NotFoundException}.
 */
@Component
class ProgrammeReferences {

	private final CountryService countries;

	private final OrganisationService organisations;

	ProgrammeReferences(CountryService countries, OrganisationService organisations) {
		this.countries = countries;
		this.organisations = organisations;
	}

	/** The members of a phase; one that joined later is a member since then. */
	Set<PhaseMember> members(PhaseForm form) {
		Set<String> later = form.joined().stream().map(JoinedForm::country).collect(Collectors.toSet());
		Set<PhaseMember> members = new HashSet<>();
		form.joined().forEach(one -> members.add(member(one)));
		form.members()
			.stream()
			.filter(code -> !later.contains(code))
			.forEach(code -> members.add(new PhaseMember(countries.country(code), null)));
		return members;
	}

	List<PhasePartner> partners(List<PhasePartnerForm> forms) {
		return forms.stream()
			.map(form -> new PhasePartner(requireNonNull(form.role()), organisations.listed(form.organisation())))
			.distinct()
			.toList();
	}

	private PhaseMember member(JoinedForm form) {
		return new PhaseMember(countries.country(form.country()), PartialDate.read(form.since()));
	}

}
