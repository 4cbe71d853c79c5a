package org.acsh.portal.kernel;

/** What was asked for has been withdrawn, and readers are told why (410). */
public class GoneException extends RuntimeException {

	private final transient LocalizedText reason;

	/**
	 * It is gone.
	 * @param reason why it was withdrawn, for readers
	 */
	public GoneException(LocalizedText reason) {
		this.reason = reason;
	}

	/** Why it was withdrawn, for readers. */
	public LocalizedText reason() {
		return reason;
	}

}
