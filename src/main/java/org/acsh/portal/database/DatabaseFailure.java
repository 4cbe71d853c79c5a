package org.acsh.portal.database;

import org.jspecify.annotations.Nullable;

/** The reason why the portal cannot start on a database, in words for who runs it. */
final class DatabaseFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	DatabaseFailure(String reason, String remedy) {
		this(reason, remedy, null);
	}

	DatabaseFailure(String reason, String remedy, @Nullable Throwable cause) {
		super(reason, cause);
		this.remedy = remedy;
	}

	/** What to do about it: one or two sentences. */
	String remedy() {
		return this.remedy;
	}

}
