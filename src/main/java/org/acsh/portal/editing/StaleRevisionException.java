package org.acsh.portal.editing;

/** Somebody has saved a newer revision than the one that was looked at. */
public class StaleRevisionException extends RuntimeException {

	StaleRevisionException() {
		super("A newer revision was saved meanwhile");
	}

}
