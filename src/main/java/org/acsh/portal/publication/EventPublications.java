package org.acsh.portal.publication;

import java.util.List;
import java.util.stream.Stream;

import org.acsh.portal.event.EventPage;

/** The publications of an event by the part they had in it. */
record EventPublications(List<Mention> mentions, EventPage event) {

	/** The parts that publications had in the event, without those that none had. */
	public List<Mention.Role> roles() {
		return Stream.of(Mention.Role.values()).filter(role -> !in(role).isEmpty()).toList();
	}

	/** The publications that had one part, in the order of entry. */
	public List<Mention> in(Mention.Role role) {
		return mentions.stream().filter(mention -> mention.role() == role).toList();
	}

	/** The event's presentations that cite a publication, in the order of the agenda. */
	public List<EventPage.Talk> citing(Mention mention) {
		return event.sessions()
			.stream()
			.flatMap(session -> session.presentations().stream())
			.filter(talk -> mention.presentations().contains(talk.id()))
			.toList();
	}

}
