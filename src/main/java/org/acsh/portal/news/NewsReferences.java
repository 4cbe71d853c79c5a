package org.acsh.portal.news;

import java.util.List;

import org.acsh.portal.directory.Organisation;
import org.acsh.portal.directory.OrganisationService;
import org.acsh.portal.directory.Person;
import org.acsh.portal.directory.PersonService;
import org.acsh.portal.document.Typed;
import org.acsh.portal.event.Event;
import org.acsh.portal.event.EventRegister;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.publication.Publication;
import org.acsh.portal.publication.PublicationRegister;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the records that a form without problems names, and lists those that until then
 * only drafts have named. Naming one that does not exist is refused with
 * {@link NotFoundException}.
 */
@Component
class NewsReferences {

	private final OrganisationService organisations;

	private final EventRegister events;

	private final PersonService people;

	private final PublicationRegister publications;

	NewsReferences(OrganisationService organisations, EventRegister events, PersonService people,
			PublicationRegister publications) {
		this.organisations = organisations;
		this.events = events;
		this.people = people;
		this.publications = publications;
	}

	@Nullable Organisation publisher(String slug) {
		return Typed.read(slug, organisations::listed);
	}

	List<Event> events(List<EventTieForm> forms) {
		return forms.stream().map(EventTieForm::event).distinct().map(events::event).toList();
	}

	List<Person> people(List<PersonTieForm> forms) {
		return forms.stream().map(PersonTieForm::person).distinct().map(people::listed).toList();
	}

	List<Publication> publications(List<PublicationTieForm> forms) {
		return forms.stream().map(PublicationTieForm::publication).distinct().map(publications::publication).toList();
	}

}
