package org.acsh.portal.publication;

import java.util.List;

import org.acsh.portal.directory.PersonRef;
import org.acsh.portal.event.EventRef;
import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A public event and what a publication was to it.
 *
 * @param talks the event's presentations that cite the publication; empty in other roles
 */
record Tie(Mention.Role role, EventRef event, List<Talk> talks) {

	/** A presentation that cites the publication. */
	record Talk(@Nullable LocalizedText title, List<PersonRef> speakers) {
	}

}
