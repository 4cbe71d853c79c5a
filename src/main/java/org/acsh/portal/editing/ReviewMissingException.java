package org.acsh.portal.editing;

/** A second person has to approve a revision before it is published. */
public class ReviewMissingException extends RuntimeException {

	ReviewMissingException() {
		super("No second person has approved the newest revision");
	}

}
