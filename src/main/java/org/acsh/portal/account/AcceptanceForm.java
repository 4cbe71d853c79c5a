package org.acsh.portal.account;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What is typed by someone who accepts an invitation.
 *
 * @param email the address to sign in with; that of the invitation, if it has one, counts
 * instead
 * @param name as colleagues will be shown it
 * @param password the password chosen
 */
record AcceptanceForm(String email, String name, String password) {

	AcceptanceForm(@Nullable String email, @Nullable String name, @Nullable String password) {
		this.email = (email != null) ? email.strip() : "";
		this.name = (name != null) ? name.strip() : "";
		this.password = (password != null) ? password : "";
	}

	/** The form as it is first shown: with the name that the invitation gives. */
	static AcceptanceForm of(Invitation invitation) {
		return new AcceptanceForm(invitation.getEmail(), invitation.getName(), null);
	}

	/** The form with the address that the invitation was sent to. */
	AcceptanceForm to(Invitation invitation) {
		return new AcceptanceForm(Objects.requireNonNullElse(invitation.getEmail(), email), name, password);
	}

	void check(Errors errors) {
		InvitationForm.checkEmail(email, errors);
		InvitationForm.checkName(name, errors);
		Passwords.check(password, errors);
	}

	@Override
	public String toString() {
		return "AcceptanceForm[email=" + email + ", name=" + name + "]";
	}

}
