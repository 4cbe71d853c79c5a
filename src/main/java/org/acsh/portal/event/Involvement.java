package org.acsh.portal.event;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's part in an event.
 *
 * @param role a role of {@link EventPartner.Role}, "VISITED", "EMPLOYER" (of a speaker,
 * then) or "PUBLISHER" (of what the event leads to)
 * @param session the visit, or null in another role
 */
public record Involvement(String slug, TermRef kind, LocalizedText title, PartialPeriod period, String role,
		@Nullable Visit session) {

	/** A visit of a delegation to the organisation. */
	public record Visit(String key, @Nullable LocalizedText title, @Nullable LocalizedText description) {
	}

}
