package org.acsh.portal.initiative;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.acsh.portal.country.Country;
import org.acsh.portal.country.CountryService;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.directory.OrganisationService;
import org.acsh.portal.directory.PersonService;
import org.acsh.portal.document.Typed;
import org.acsh.portal.event.Event;
import org.acsh.portal.event.EventRegister;
import org.acsh.portal.kernel.Count;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.programme.Topic;
import org.acsh.portal.programme.TopicService;

import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/**
 * Finds the records that a form without problems names. Naming one that does not exist is
 * refused with {@link NotFoundException}.
 */
@Component
class InitiativeReferences {

	private final CountryService countries;

	private final OrganisationService organisations;

	private final PersonService people;

	private final TopicService topics;

	private final EventRegister events;

	InitiativeReferences(CountryService countries, OrganisationService organisations, PersonService people,
			TopicService topics, EventRegister events) {
		this.countries = countries;
		this.organisations = organisations;
		this.people = people;
		this.topics = topics;
		this.events = events;
	}

	Country country(String code) {
		return countries.country(code);
	}

	Set<Country> countries(List<String> codes) {
		Set<Country> found = new HashSet<>();
		codes.forEach(code -> found.add(countries.country(code)));
		return found;
	}

	List<Organisation> institutions(List<InstitutionForm> forms) {
		return forms.stream().map(form -> organisations.listed(form.organisation())).distinct().toList();
	}

	List<Part> parts(List<PartForm> forms) {
		return forms.stream()
			.map(form -> new Part(requireNonNull(form.name().text()), form.description().text()))
			.toList();
	}

	List<Topic> topics(List<String> slugs) {
		return slugs.stream().distinct().map(topics::listed).toList();
	}

	Set<Event> events(List<PresentedForm> forms) {
		Set<Event> found = new HashSet<>();
		forms.forEach(form -> found.add(events.event(form.event())));
		return found;
	}

	List<FigureValue> values(List<ValueForm> forms) {
		return forms.stream().map(this::value).toList();
	}

	private FigureValue value(ValueForm form) {
		return new FigureValue(Count.read(form.value()), Typed.read(form.asOf(), PartialDate::read),
				form.source().text(), Typed.read(form.url(), Typed::address), Typed.read(form.person(), people::listed),
				Typed.read(form.event(), events::event));
	}

}
