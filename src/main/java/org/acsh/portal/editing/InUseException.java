package org.acsh.portal.editing;

import java.util.List;

/** A content cannot be done away with, because others name it. */
public class InUseException extends RuntimeException {

	private final transient List<Use> uses;

	InUseException(List<Use> uses) {
		super("Named by " + uses.size() + " others");
		this.uses = List.copyOf(uses);
	}

	/** The contents that name it. */
	public List<Use> uses() {
		return uses;
	}

}
