package org.acsh.portal.desk;

import java.util.Optional;

import org.acsh.portal.editing.OwnTextException;
import org.acsh.portal.editing.ReviewMissingException;
import org.acsh.portal.editing.StaleRevisionException;
import org.acsh.portal.editing.UnfitException;

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

	/** Why a decision is not carried out, or empty where it is. */
	static Optional<Refusal> of(Runnable decision) {
		try {
			decision.run();
			return Optional.empty();
		}
		catch (UnfitException ex) {
			return Optional.of(UNFIT);
		}
		catch (ReviewMissingException ex) {
			return Optional.of(UNREVIEWED);
		}
		catch (OwnTextException ex) {
			return Optional.of(OWN);
		}
		catch (StaleRevisionException ex) {
			return Optional.of(STALE);
		}
	}

}
