package org.acsh.portal.account;

import java.time.Duration;

/** How a try to sign in ends. */
sealed interface SignInAnswer {

	/** It is the owner of the account. */
	record Welcome(Account account) implements SignInAnswer {
	}

	/**
	 * No account that is open has this address and password; it is not told which of them
	 * is wrong.
	 */
	record Wrong() implements SignInAnswer {
	}

	/** Too many tries have failed; the next one may come in at least a second. */
	record TooOften(Duration pause) implements SignInAnswer {
	}

}
