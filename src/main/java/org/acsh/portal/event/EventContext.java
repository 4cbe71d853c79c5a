package org.acsh.portal.event;

import java.util.List;

import org.acsh.portal.document.Typed;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.network.Network;
import org.acsh.portal.network.NetworkRegister;
import org.acsh.portal.programme.Phase;
import org.acsh.portal.programme.ProgrammeService;
import org.acsh.portal.programme.Topic;
import org.acsh.portal.programme.TopicService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what an event is part of and what it is about, as a form without problems names
 * them. Naming what does not exist is refused with {@link NotFoundException}.
 */
@Component
class EventContext {

	private final EventRegister events;

	private final ProgrammeService programmes;

	private final NetworkRegister networks;

	private final TopicService topics;

	EventContext(EventRegister events, ProgrammeService programmes, NetworkRegister networks, TopicService topics) {
		this.events = events;
		this.programmes = programmes;
		this.networks = networks;
		this.topics = topics;
	}

	@Nullable Event event(String slug) {
		return Typed.read(slug, events::event);
	}

	@Nullable Phase phase(String key) {
		return Typed.read(key, programmes::phase);
	}

	@Nullable Network network(String slug) {
		return Typed.read(slug, networks::network);
	}

	/** The topics, which readers see from now on. */
	List<Topic> topics(List<String> slugs) {
		return slugs.stream().distinct().map(topics::listed).toList();
	}

}
