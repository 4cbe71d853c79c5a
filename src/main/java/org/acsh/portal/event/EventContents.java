package org.acsh.portal.event;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.acsh.portal.site.PageSection;

/** The parts of an event's page that are there, in the order of the page. */
final class EventContents {

	private static final List<Part> BEFORE_OTHER_ROOMS = List.of(
			new Part("outcome", "event.outcome", event -> event.outcome() != null),
			new Part("about", "event.body", event -> event.body() != null),
			new Part("agenda", "event.agenda", event -> !event.sessions().isEmpty()),
			new Part("speakers", "event.speakers", event -> !event.speakers().isEmpty()));

	private static final List<Part> AFTER_OTHER_ROOMS = List.of(
			new Part("parts", "event.parts", event -> !event.parts().isEmpty()),
			new Part("quotes", "event.quotes", event -> !event.quotes().isEmpty()),
			new Part("follow-up", "event.followUp", event -> event.followUp() != null),
			new Part("topics", "event.topics", event -> !event.topics().isEmpty()),
			new Part("websites", "event.websites", event -> !event.links(Link.Kind.WEBSITE).isEmpty()),
			new Part("partners", "event.partners", event -> !event.partnerRoles().isEmpty()),
			new Part("sources", "event.sources", event -> !event.links(Link.Kind.SOURCE).isEmpty()));

	private EventContents() {
	}

	static List<Entry> of(EventPage event, List<PageSection> sections) {
		Stream<Entry> others = sections.stream().map(section -> new Entry(section.id(), section.heading()));
		return Stream.of(present(BEFORE_OTHER_ROOMS, event), others, present(AFTER_OTHER_ROOMS, event))
			.flatMap(entries -> entries)
			.toList();
	}

	private static Stream<Entry> present(List<Part> parts, EventPage event) {
		return parts.stream()
			.filter(part -> part.isThere().test(event))
			.map(part -> new Entry(part.id(), part.heading()));
	}

	/**
	 * A part of the page.
	 *
	 * @param id its anchor
	 * @param heading the message that names it
	 */
	public record Entry(String id, String heading) {
	}

	private record Part(String id, String heading, Predicate<EventPage> isThere) {
	}

}
