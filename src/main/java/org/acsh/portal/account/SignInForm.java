package org.acsh.portal.account;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What is typed to sign in.
 *
 * @param email the account's address
 * @param password its password
 * @param to the page that was asked for, without the language; empty for none
 */
record SignInForm(String email, String password, String to) {

	/** The grammar of addresses that need signing in; nothing else is led to. */
	private static final Pattern OWN = Pattern
		.compile("/(staff|partner)(/[a-z0-9][a-z0-9.-]*)*(\\?[A-Za-z0-9_.~%=&+-]*)?");

	SignInForm(@Nullable String email, @Nullable String password, @Nullable String to) {
		this.email = (email != null) ? email.strip() : "";
		this.password = (password != null) ? password : "";
		this.to = (to != null && OWN.matcher(to).matches()) ? to : "";
	}

	/** The page that was asked for, or another where there is none. */
	String toOr(String other) {
		return to.isEmpty() ? other : to;
	}

	@Override
	public String toString() {
		return "SignInForm[email=" + email + "]";
	}

}
