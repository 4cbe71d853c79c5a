package org.acsh.portal.editing;

/** Where the review of the newest revision stands. */
public enum ReviewState {

	/** Nobody asked for one. */
	NONE,

	/** It waits for a second person. */
	SUBMITTED,

	/** A second person has asked for changes. */
	RETURNED,

	/** A second person has found it fit for readers. */
	APPROVED

}
