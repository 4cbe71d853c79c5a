package org.acsh.portal.meeting;

import java.util.List;

import org.acsh.portal.country.CountryService;
import org.acsh.portal.directory.OrganisationService;
import org.acsh.portal.directory.PersonService;
import org.acsh.portal.document.Typed;
import org.acsh.portal.event.Event;
import org.acsh.portal.event.EventRegister;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.programme.Topic;
import org.acsh.portal.programme.TopicService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/**
 * Finds the records that a form without problems names, and lists those that until then
 * only drafts have named. Naming one that does not exist is refused with
 * {@link NotFoundException}.
 */
@Component
class MeetingReferences {

	private final EventRegister events;

	private final CountryService countries;

	private final OrganisationService organisations;

	private final PersonService people;

	private final TopicService topics;

	MeetingReferences(EventRegister events, CountryService countries, OrganisationService organisations,
			PersonService people, TopicService topics) {
		this.events = events;
		this.countries = countries;
		this.organisations = organisations;
		this.people = people;
		this.topics = topics;
	}

	@Nullable Event event(String slug) {
		return Typed.read(slug, events::event);
	}

	@Nullable Place place(MeetingForm form) {
		boolean nowhere = form.city().isBlank() && form.venue().isBlank() && form.country().isBlank();
		return nowhere ? null
				: new Place(form.city().text(), form.venue().text(), Typed.read(form.country(), countries::country));
	}

	List<Topic> topics(List<String> slugs) {
		return slugs.stream().distinct().map(topics::listed).toList();
	}

	List<Party> parties(List<PartyForm> forms) {
		return forms.stream()
			.map(form -> new Party(Typed.read(form.person(), people::listed), form.titleThen().text(),
					Typed.read(form.organisation(), organisations::listed)))
			.toList();
	}

	/** The points that others than staff may know of, with their owners. */
	List<Point> points(List<PointForm> forms) {
		return forms.stream()
			.filter(form -> form.confidentiality() != Point.Confidentiality.STAFF)
			.map(this::point)
			.toList();
	}

	// Only a point that everybody may read makes its owner known to everybody.
	private Point point(PointForm form) {
		boolean isPublic = form.confidentiality() == Point.Confidentiality.PUBLIC;
		return new Point(requireNonNull(form.text().text()),
				Typed.read(form.person(), isPublic ? people::listed : people::person),
				Typed.read(form.organisation(), isPublic ? organisations::listed : organisations::organisation),
				Typed.read(form.due(), PartialDate::read), form.state(), form.confidentiality());
	}

	List<Outcome> outcomes(List<OutcomeForm> forms) {
		return forms.stream()
			.map(form -> new Outcome(requireNonNull(form.kind()), requireNonNull(form.title().text()),
					Typed.read(form.signed(), PartialDate::read), Typed.read(form.url(), Typed::address)))
			.toList();
	}

}
