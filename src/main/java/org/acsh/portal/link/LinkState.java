package org.acsh.portal.link;

import org.acsh.portal.outbound.Answer;

/** What is known of an address on the web. */
enum LinkState {

	/** Every try has failed for a day or longer. */
	BROKEN,

	/** The last try has failed; it may be a passing trouble. */
	DOUBTFUL,

	/** There for some only: it asks to sign in, or refuses programs. */
	CLOSED,

	/** It was there when it was last asked for. */
	REACHED,

	/** The portal may not go there by itself. */
	NOT_ALLOWED,

	/** Not asked for yet. */
	UNCHECKED;

	/** Whether an answer means that the address may be of no use. */
	static boolean isFailure(Answer answer) {
		return answer == Answer.MISSING || answer == Answer.FAILED;
	}

}
