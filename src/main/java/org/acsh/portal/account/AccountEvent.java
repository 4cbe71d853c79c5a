package org.acsh.portal.account;

import org.jspecify.annotations.Nullable;

/**
 * Something was done to an account or an invitation; published in the transaction that
 * does it, for the rooms that keep record. Signing in and out is done in none.
 *
 * @param deed what was done
 * @param actor who did it, or null for someone who has not signed in
 * @param subject to whom; null if nobody knows, as for a sign-in to an account that there
 * is not
 */
public record AccountEvent(Deed deed, @Nullable Member actor, @Nullable Subject subject) {

	/** Something that members did with their own account. */
	static AccountEvent own(Deed deed, Member actor) {
		return new AccountEvent(deed, actor, new Subject(actor.id(), actor.name(), actor.role()));
	}

	/** Something that was done to an account. */
	static AccountEvent to(Account account, Deed deed, @Nullable Member actor) {
		Member owner = account.member();
		return new AccountEvent(deed, actor, new Subject(owner.id(), owner.name(), owner.role()));
	}

	/** Whether the account is that of who did it. */
	public boolean isOwn() {
		return actor != null && subject != null && subject.account() != null && actor.id() == subject.account();
	}

	/**
	 * A member, or who is to be one.
	 *
	 * @param account the account's id; null for an invitation, which has none
	 * @param name as colleagues are shown it
	 * @param role after the deed
	 */
	public record Subject(@Nullable Long account, String name, Role role) {
	}

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
		ENABLED,
		/** The member signed in. */
		SIGNED_IN,
		/** The member signed out. */
		SIGNED_OUT,
		/** Someone tried to sign in and gave a wrong password. */
		SIGN_IN_FAILED

	}

}
