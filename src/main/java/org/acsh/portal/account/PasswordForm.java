package org.acsh.portal.account;

import org.jspecify.annotations.Nullable;

/**
 * What is typed to change one's password.
 *
 * @param current the password that holds
 * @param password the one that is to hold
 */
record PasswordForm(String current, String password) {

	PasswordForm(@Nullable String current, @Nullable String password) {
		this.current = (current != null) ? current : "";
		this.password = (password != null) ? password : "";
	}

	@Override
	public String toString() {
		return "PasswordForm[]";
	}

}
