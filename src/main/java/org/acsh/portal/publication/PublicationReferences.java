package org.acsh.portal.publication;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.directory.Organisation;
import org.acsh.portal.directory.OrganisationService;
import org.acsh.portal.event.EventRegister;
import org.acsh.portal.event.Presentation;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Finds the records that a form names. Naming one that does not exist is refused with
 * {@link NotFoundException}.
 */
@Component
class PublicationReferences {

	private final EventRegister events;

	private final OrganisationService organisations;

	PublicationReferences(EventRegister events, OrganisationService organisations) {
		this.events = events;
		this.organisations = organisations;
	}

	List<Organisation> publishers(PublicationForm form) {
		return form.publishers().stream().map(organisations::organisation).toList();
	}

	Set<Occasion> occasions(PublicationForm form) {
		return Stream
			.concat(occasions(Occasion.Role.LAUNCHED, form.launchedAt()),
					occasions(Occasion.Role.PRESENTED, form.presentedAt()))
			.collect(Collectors.toSet());
	}

	Set<Presentation> citations(PublicationForm form) {
		return form.citedBy()
			.stream()
			.map(cited -> events.presentation(cited.event(), cited.session(), cited.presentation()))
			.collect(Collectors.toSet());
	}

	private Stream<Occasion> occasions(Occasion.Role role, List<String> slugs) {
		return slugs.stream().map(slug -> new Occasion(role, events.event(slug)));
	}

}
