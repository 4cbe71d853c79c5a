package org.acsh.portal.editing;

/**
 * Somebody has saved a newer revision than the one that was looked at, or has discarded
 * it.
 */
public class StaleRevisionException extends RuntimeException {

	StaleRevisionException() {
		super("A newer revision was saved meanwhile, or this one was discarded");
	}

}
