package org.acsh.portal.account;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What is typed to sign in.
 *
 * @param email the account's address
 * @param password its password
 * @param to the page of staff that was asked for, without the language
 */
record SignInForm(String email, String password, String to) {

	private static final String HOME = "/staff";

	/** The grammar of the portal's own addresses for staff; nothing else is led to. */
	private static final Pattern STAFF = Pattern.compile("/staff(/[a-z0-9][a-z0-9.-]*)*(\\?[A-Za-z0-9_.~%=&+-]*)?");

	SignInForm(@Nullable String email, @Nullable String password, @Nullable String to) {
		this.email = (email != null) ? email.strip() : "";
		this.password = (password != null) ? password : "";
		this.to = (to != null && STAFF.matcher(to).matches()) ? to : HOME;
	}

	@Override
	public String toString() {
		return "SignInForm[email=" + email + "]";
	}

}
