package org.acsh.portal.material;

import org.acsh.portal.country.Country;
import org.acsh.portal.country.CountryService;
import org.acsh.portal.document.Typed;
import org.acsh.portal.event.Event;
import org.acsh.portal.event.EventRegister;
import org.acsh.portal.event.Presentation;
import org.acsh.portal.event.Session;
import org.acsh.portal.network.Network;
import org.acsh.portal.network.NetworkRegister;
import org.acsh.portal.publication.Publication;
import org.acsh.portal.publication.PublicationRegister;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds what a material belongs to; null for what was left blank. */
@Component
class Belongings {

	/**
	 * An item of an agenda is named by its event, its session and, for a talk, itself.
	 */
	private static final int PARTS_OF_A_TALK = 3;

	private final EventRegister events;

	private final PublicationRegister publications;

	private final NetworkRegister networks;

	private final CountryService countries;

	Belongings(EventRegister events, PublicationRegister publications, NetworkRegister networks,
			CountryService countries) {
		this.events = events;
		this.publications = publications;
		this.networks = networks;
		this.countries = countries;
	}

	@Nullable Event event(MaterialForm form) {
		return Typed.read(form.event(), events::event);
	}

	@Nullable Session session(MaterialForm form) {
		return isTalk(form) ? null : Typed.read(form.session(), events::session);
	}

	@Nullable Presentation presentation(MaterialForm form) {
		return isTalk(form) ? events.presentation(form.session()) : null;
	}

	@Nullable Publication publication(MaterialForm form) {
		return Typed.read(form.publication(), publications::publication);
	}

	@Nullable Network network(MaterialForm form) {
		return Typed.read(form.network(), networks::network);
	}

	@Nullable Country country(MaterialForm form) {
		return Typed.read(form.country(), countries::country);
	}

	/** Whether the event that a form names is one that readers never saw. */
	boolean isDraft(String event) {
		return events.isDraft(event);
	}

	private static boolean isTalk(MaterialForm form) {
		return form.session().split("/", -1).length == PARTS_OF_A_TALK;
	}

}
