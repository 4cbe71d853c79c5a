package org.acsh.portal.extraction;

import java.io.IOException;

import org.acsh.portal.parser.Reason;

/** The program ended over a file, or had to be ended. */
class BreachException extends IOException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	BreachException(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	Reason reason() {
		return reason;
	}

}
