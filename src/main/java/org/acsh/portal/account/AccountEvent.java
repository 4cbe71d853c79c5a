package org.acsh.portal.account;

/**
 * Something was done to an account or an invitation; published in the transaction that
 * does it, for the rooms that keep record.
 *
 * @param deed what was done
 * @param actor who did it
 * @param subject the name of the member, or to be member, it was done to
 */
public record AccountEvent(Deed deed, Member actor, String subject) {

	/** What can be done to accounts. */
	public enum Deed {

		/** An invitation was made. */
		INVITED,

		/** An invitation was taken back. */
		UNINVITED,

		/** An invitation was accepted; the actor is the new member. */
		JOINED,

		/** A link was made by which the member can choose a new password. */
		PASSWORD_OFFERED,

		/** The member has a new password. */
		PASSWORD_CHANGED,

		/** The member was given another role. */
		ROLE_CHANGED,

		/** The member can no longer sign in. */
		DISABLED,

		/** The member can sign in again. */
		ENABLED

	}

}
