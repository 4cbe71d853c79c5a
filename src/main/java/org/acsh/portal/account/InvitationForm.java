package org.acsh.portal.account;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Who is to be invited, as typed.
 *
 * @param email the address to sign in with
 * @param name as colleagues will be shown it
 * @param role what the new member may do
 */
record InvitationForm(String email, String name, Role role) {

	private static final int LONGEST_EMAIL = 254;

	private static final int LONGEST_NAME = 100;

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

	InvitationForm(@Nullable String email, @Nullable String name, @Nullable Role role) {
		this.email = (email != null) ? email.strip() : "";
		this.name = (name != null) ? name.strip() : "";
		this.role = (role != null) ? role : Role.EDITOR;
	}

	static InvitationForm blank() {
		return new InvitationForm(null, null, null);
	}

	void check(Errors errors) {
		if (!role.isOfStaff()) {
			errors.rejectValue("role", "account.role.wrong");
		}
		checkEmail(email, errors);
		checkName(name, errors);
	}

	static void checkEmail(String email, Errors errors) {
		if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
			errors.rejectValue("email", "account.email.wrong");
		}
	}

	static void checkName(String name, Errors errors) {
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			errors.rejectValue("name", "account.name.wrong");
		}
	}

}
