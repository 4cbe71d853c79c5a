package org.acsh.portal.publication;

import java.util.List;

/**
 * A publication's part in an event.
 *
 * @param presentations the ids of the presentations that cite it; empty in other roles
 */
record Mention(Role role, PublicationSummary publication, List<Long> presentations) {

	/** What a publication was to an event. */
	enum Role {

		LAUNCHED, PRESENTED, CITED

	}

}
