package org.acsh.portal.outbound;

/** What came of a question to another server. */
public enum Answer {

	/** It is there. */
	REACHED,

	/** The server says that it is not there (404, 410). */
	MISSING,

	/**
	 * It is there for some only: the server asks to sign in, sends elsewhere or refuses
	 * programs.
	 */
	CLOSED,

	/** Nobody answered, or the server was in trouble. */
	FAILED,

	/** The portal may not go there; nothing was asked. */
	NOT_ALLOWED

}
