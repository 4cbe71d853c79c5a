package org.acsh.portal.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.acsh.portal.country.Country;
import org.acsh.portal.country.CountryService;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.directory.OrganisationService;
import org.acsh.portal.directory.PersonService;
import org.acsh.portal.document.Typed;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/**
 * Finds the records that a form without problems names, and lists those that until then
 * only drafts have named. Naming one that does not exist is refused with
 * {@link NotFoundException}.
 */
@Component
class EventReferences {

	private final EventContext context;

	private final CountryService countries;

	private final OrganisationService organisations;

	private final PersonService people;

	EventReferences(EventContext context, CountryService countries, OrganisationService organisations,
			PersonService people) {
		this.context = context;
		this.countries = countries;
		this.organisations = organisations;
		this.people = people;
	}

	/** Finds what the event is part of. */
	EventContext context() {
		return context;
	}

	@Nullable Organisation organisation(String slug) {
		return Typed.read(slug, organisations::listed);
	}

	Set<Country> countries(List<String> codes) {
		Set<Country> found = new LinkedHashSet<>();
		codes.forEach(code -> found.add(countries.country(code)));
		return found;
	}

	List<Place> places(List<PlaceForm> forms) {
		return forms.stream()
			.map(form -> new Place(form.city().text(), form.venue().text(),
					Typed.read(form.country(), countries::country)))
			.toList();
	}

	List<EventPartner> partners(List<PartnerForm> forms) {
		return forms.stream()
			.map(form -> new EventPartner(requireNonNull(form.role()), organisations.listed(form.organisation())))
			.distinct()
			.toList();
	}

	List<Speaker> speakers(List<SpeakerForm> forms) {
		return forms.stream()
			.map(form -> new Speaker(requireNonNull(form.role()), people.listed(form.person()), form.titleThen().text(),
					organisation(form.organisation())))
			.toList();
	}

	List<Quote> quotes(List<QuoteForm> forms) {
		return forms.stream()
			.map(form -> new Quote(requireNonNull(form.text().text()), Typed.read(form.person(), people::listed),
					form.attribution().text()))
			.toList();
	}

	List<Link> links(List<LinkForm> forms) {
		return forms.stream().map(this::link).toList();
	}

	private Link link(LinkForm form) {
		return new Link(requireNonNull(form.kind()), form.title().text(), Typed.read(form.url(), Typed::address),
				organisation(form.publisher()), Typed.read(form.published(), PartialDate::read),
				Typed.read(form.language(), Typed::language), Typed.read(form.checked(), PartialDate::read));
	}

}
