package org.acsh.portal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What opens a door to whoever holds it. The portal keeps only its hash, where the door
 * can be told by that.
 *
 * @param text 64 hexadecimal digits, 256 random bits if the portal made it
 */
record Secret(String text) {

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	static Secret random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new Secret(HexFormat.of().formatHex(bytes));
	}

	String hash() {
		return hash(text);
	}

	/** The SHA-256 of a text in hexadecimal digits. */
	static String hash(String text) {
		return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	@Override
	public String toString() {
		return "Secret[…]";
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
