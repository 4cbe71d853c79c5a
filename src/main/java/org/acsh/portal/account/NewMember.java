package org.acsh.portal.account;

import org.springframework.validation.Errors;

/** What is asked of everybody who is to have an account. */
public final class NewMember {

	private NewMember() {
	}

	/**
	 * Notes what is wrong with an address and a name, at the fields "email" and "name".
	 */
	public static void check(String email, String name, Errors errors) {
		InvitationForm.checkEmail(email, errors);
		InvitationForm.checkName(name, errors);
	}

}
