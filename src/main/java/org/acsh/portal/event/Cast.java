package org.acsh.portal.event;

import java.util.List;
import java.util.stream.Stream;

/**
 * Those who did the same at an event, a session or a presentation.
 *
 * @param role what they did
 * @param people who they were, in the order given
 */
public record Cast(Speaker.Role role, List<EventPage.Appearance> people) {

	/** By role, in the order in which the roles are first named. */
	static List<Cast> of(List<EventPage.Appearance> appearances) {
		return appearances.stream()
			.map(EventPage.Appearance::role)
			.distinct()
			.map(role -> of(role, appearances))
			.toList();
	}

	private static Cast of(Speaker.Role role, List<EventPage.Appearance> appearances) {
		Stream<EventPage.Appearance> those = appearances.stream().filter(appearance -> appearance.role() == role);
		return new Cast(role, those.toList());
	}

}
