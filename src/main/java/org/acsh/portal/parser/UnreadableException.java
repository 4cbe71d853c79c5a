package org.acsh.portal.parser;

import java.io.IOException;

/** A file that cannot be read, for a reason that its sender can understand. */
class UnreadableException extends IOException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	UnreadableException(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	Reason reason() {
		return reason;
	}

}
