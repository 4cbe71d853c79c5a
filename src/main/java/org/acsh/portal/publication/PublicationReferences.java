package org.acsh.portal.publication;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.acsh.portal.directory.Organisation;
import org.acsh.portal.directory.OrganisationService;
import org.acsh.portal.directory.PersonService;
import org.acsh.portal.document.Typed;
import org.acsh.portal.event.EventRegister;
import org.acsh.portal.event.Presentation;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.meeting.Meeting;
import org.acsh.portal.meeting.MeetingRegister;
import org.acsh.portal.programme.Topic;
import org.acsh.portal.programme.TopicService;

import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/**
 * Finds the records that a form without problems names, and lists those that until then
 * only drafts have named. Naming one that does not exist is refused with
 * {@link NotFoundException}.
 */
@Component
class PublicationReferences {

	private final EventRegister events;

	private final OrganisationService organisations;

	private final PersonService people;

	private final TopicService topics;

	private final MeetingRegister meetings;

	PublicationReferences(EventRegister events, OrganisationService organisations, PersonService people,
			TopicService topics, MeetingRegister meetings) {
		this.events = events;
		this.organisations = organisations;
		this.people = people;
		this.topics = topics;
		this.meetings = meetings;
	}

	List<WrittenBy> authors(List<AuthorForm> forms) {
		return forms.stream()
			.map(form -> new WrittenBy(Typed.read(form.person(), people::listed),
					Typed.read(form.organisation(), organisations::listed), Typed.read(form.name(), String::strip)))
			.toList();
	}

	List<Organisation> publishers(List<PublisherForm> forms) {
		return forms.stream().map(PublisherForm::organisation).distinct().map(organisations::listed).toList();
	}

	List<Topic> topics(List<String> slugs) {
		return slugs.stream().distinct().map(topics::listed).toList();
	}

	Set<Occasion> occasions(List<OccasionForm> forms) {
		Set<Occasion> found = new LinkedHashSet<>();
		forms.forEach(form -> found.add(new Occasion(requireNonNull(form.role()), events.event(form.event()))));
		return found;
	}

	Set<Presentation> citations(List<CitationForm> forms) {
		Set<Presentation> found = new LinkedHashSet<>();
		forms.forEach(form -> found.add(events.presentation(form.presentation())));
		return found;
	}

	Set<Meeting> discussions(List<DiscussionForm> forms) {
		Set<Meeting> found = new LinkedHashSet<>();
		forms.forEach(form -> found.add(meetings.meeting(form.meeting())));
		return found;
	}

}
