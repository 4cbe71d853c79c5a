package org.acsh.portal.meeting;

import java.util.List;

import org.acsh.portal.country.CountryService;
import org.acsh.portal.directory.OrganisationService;
import org.acsh.portal.directory.PersonService;
import org.acsh.portal.event.Event;
import org.acsh.portal.event.EventRegister;
import org.acsh.portal.kernel.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the records that a form names. Naming one that does not exist is refused with
 * {@link NotFoundException}.
 */
@Component
class MeetingReferences {

	private final EventRegister events;

	private final CountryService countries;

	private final OrganisationService organisations;

	private final PersonService people;

	MeetingReferences(EventRegister events, CountryService countries, OrganisationService organisations,
			PersonService people) {
		this.events = events;
		this.countries = countries;
		this.organisations = organisations;
		this.people = people;
	}

	@Nullable Event event(@Nullable String slug) {
		return (slug != null) ? events.event(slug) : null;
	}

	@Nullable Place place(MeetingForm.@Nullable PlaceForm form) {
		return (form == null) ? null : new Place(form.city(), form.venue(),
				(form.country() != null) ? countries.country(form.country()) : null);
	}

	List<Party> parties(List<MeetingForm.PartyForm> forms) {
		return forms.stream().map(this::party).toList();
	}

	private Party party(MeetingForm.PartyForm form) {
		return new Party(people.person(form.person()), form.titleThen(),
				(form.organisation() != null) ? organisations.organisation(form.organisation()) : null);
	}

}
