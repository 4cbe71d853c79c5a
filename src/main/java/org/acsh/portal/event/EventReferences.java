package org.acsh.portal.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.acsh.portal.country.Country;
import org.acsh.portal.country.CountryService;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.directory.OrganisationService;
import org.acsh.portal.directory.PersonService;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.programme.Phase;
import org.acsh.portal.programme.ProgrammeService;
import org.acsh.portal.programme.Topic;
import org.acsh.portal.programme.TopicService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the records that a form names. Naming one that does not exist is refused with
 * {@link NotFoundException}.
 */
@Component
class EventReferences {

	private final EventRegister events;

	private final CountryService countries;

	private final OrganisationService organisations;

	private final PersonService people;

	private final ProgrammeService programmes;

	private final TopicService topics;

	EventReferences(EventRegister events, CountryService countries, OrganisationService organisations,
			PersonService people, ProgrammeService programmes, TopicService topics) {
		this.events = events;
		this.countries = countries;
		this.organisations = organisations;
		this.people = people;
		this.programmes = programmes;
		this.topics = topics;
	}

	@Nullable Event event(@Nullable String slug) {
		return (slug == null) ? null : events.event(slug);
	}

	@Nullable Phase phase(EventForm.@Nullable PhaseChoice choice) {
		return (choice == null) ? null : programmes.phase(choice.programme(), choice.number());
	}

	@Nullable Organisation organisation(@Nullable String slug) {
		return (slug == null) ? null : organisations.organisation(slug);
	}

	Set<Country> countries(List<String> codes) {
		Set<Country> found = new LinkedHashSet<>();
		codes.forEach(code -> found.add(countries.country(code)));
		return found;
	}

	List<Topic> topics(List<String> slugs) {
		return slugs.stream().map(topics::topic).toList();
	}

	List<Place> places(List<EventForm.PlaceForm> forms) {
		return forms.stream()
			.map(form -> new Place(form.city(), form.venue(),
					(form.country() != null) ? countries.country(form.country()) : null))
			.toList();
	}

	List<EventPartner> partners(List<EventForm.PartnerForm> forms) {
		return forms.stream()
			.map(form -> new EventPartner(form.role(), organisations.organisation(form.organisation())))
			.toList();
	}

	List<Speaker> speakers(List<EventForm.SpeakerForm> forms) {
		return forms.stream()
			.map(form -> new Speaker(form.role(), people.person(form.person()), form.titleThen(),
					organisation(form.organisation())))
			.toList();
	}

	List<Quote> quotes(List<EventForm.QuoteForm> forms) {
		return forms.stream()
			.map(form -> new Quote(form.text(), (form.person() != null) ? people.person(form.person()) : null,
					form.attribution()))
			.toList();
	}

	List<Link> links(List<EventForm.LinkForm> forms) {
		return forms.stream()
			.map(form -> new Link(form.kind(), form.title(), form.url(), organisation(form.publisher()), form.credit(),
					form.published(), form.language(), form.holds()))
			.toList();
	}

}
