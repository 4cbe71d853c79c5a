package org.acsh.portal.account;

/** What a member of staff may do, each role including those before it. */
public enum Role {

	/** Writes, previews and publishes. */
	EDITOR,

	/** Also invites others and says what they may do. */
	ADMINISTRATOR;

	/** Whether this role may do all that another one may. */
	public boolean includes(Role other) {
		return compareTo(other) >= 0;
	}

}
