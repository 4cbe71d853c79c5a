package org.acsh.portal.account;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Keeps passwords as hashes that name their algorithm, so that a later one can follow. A
 * password has a length and nothing else to obey (NIST SP 800-63B 3.1.1.2).
 */
@Component
class Passwords {

	private static final int SHORTEST = 12;

	private static final int LONGEST = 128;

	/** What OWASP's Password Storage Cheat Sheet asks of this function. */
	private static final int ITERATIONS = 210_000;

	private static final int SALT_BYTES = 16;

	private final PasswordEncoder encoder = new DelegatingPasswordEncoder("pbkdf2-sha512", Map.of("pbkdf2-sha512",
			new Pbkdf2PasswordEncoder("", SALT_BYTES, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512)));

	private final String nobodys = hash("There is no such account");

	/** Notes what is wrong with a password chosen, in the form's field "password". */
	static void check(String password, Errors errors) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST || length > LONGEST) {
			errors.rejectValue("password", "account.password.wrong", new Object[] { SHORTEST, LONGEST }, null);
		}
	}

	String hash(String password) {
		return String.valueOf(encoder.encode(password));
	}

	/**
	 * Whether the password is the account's. It takes as long where there is no account.
	 */
	boolean open(@Nullable Account account, String password) {
		boolean right = encoder.matches(password, (account != null) ? account.getPassword() : nobodys);
		return right && account != null && !account.isDisabled();
	}

}
