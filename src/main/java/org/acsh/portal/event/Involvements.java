package org.acsh.portal.event;

import java.util.List;
import java.util.stream.Stream;

/**
 * The events that an organisation was part of in one way.
 *
 * @param role that of the {@link Involvement}s
 * @param events the latest first
 */
public record Involvements(String role, List<Involvement> events) {

	// Who carries an event comes before who was visited, sent speakers or told of it.
	private static final List<String> ROLES = Stream
		.concat(Stream.of(EventPartner.Role.values()).map(Enum::name), Stream.of("VISITED", "EMPLOYER", "PUBLISHER"))
		.toList();

	static List<Involvements> of(List<Involvement> all) {
		return ROLES.stream()
			.map(role -> new Involvements(role, all.stream().filter(one -> one.role().equals(role)).toList()))
			.filter(involvements -> !involvements.events().isEmpty())
			.toList();
	}

}
