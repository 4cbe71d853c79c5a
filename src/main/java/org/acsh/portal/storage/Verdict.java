package org.acsh.portal.storage;

/** What is known of viruses in a file. */
public enum Verdict {

	/** There is no scanner. */
	UNCHECKED,

	/** A scanner is on and has not spoken yet. */
	AWAITED,

	/** The scanner has found nothing. */
	CLEAN,

	/** The scanner has found something. */
	INFECTED;

	/** Whether the bytes may be given to anybody. */
	public boolean isServed() {
		return this == UNCHECKED || this == CLEAN;
	}

}
