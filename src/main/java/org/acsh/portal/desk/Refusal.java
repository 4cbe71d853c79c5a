package org.acsh.portal.desk;

import org.springframework.http.HttpStatus;

/**
 * Why something that somebody decided is not done. The page that says so says what to do.
 */
enum Refusal {

	/** Something in the form has to be corrected first. */
	UNFIT(HttpStatus.UNPROCESSABLE_CONTENT),

	/** A second person has to approve it first. */
	UNREVIEWED(HttpStatus.UNPROCESSABLE_CONTENT),

	/** Somebody has saved a newer revision than the one that was looked at. */
	STALE(HttpStatus.CONFLICT),

	/** Somebody has thrown it away since it was looked at. */
	DISCARDED(HttpStatus.CONFLICT),

	/** The time to publish it cannot be read or has passed. */
	UNTIMELY(HttpStatus.UNPROCESSABLE_CONTENT),

	/** Its author cannot be its reviewer. */
	OWN(HttpStatus.UNPROCESSABLE_CONTENT),

	/** It is returned without a word on what to change. */
	WORDLESS(HttpStatus.UNPROCESSABLE_CONTENT);

	private final HttpStatus status;

	Refusal(HttpStatus status) {
		this.status = status;
	}

	HttpStatus status() {
		return status;
	}

}
