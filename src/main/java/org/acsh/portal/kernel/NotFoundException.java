package org.acsh.portal.kernel;

/** What was asked for does not exist, or not for the one who asks (404). */
public class NotFoundException extends RuntimeException {

	/** Nothing was found at the address that was asked for. */
	public NotFoundException() {
	}

	/**
	 * Nothing was found.
	 * @param what for the log only, never for a page
	 */
	public NotFoundException(String what) {
		super(what);
	}

}
