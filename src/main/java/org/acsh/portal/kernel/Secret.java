package org.acsh.portal.kernel;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What opens a door to whoever holds it. The portal keeps only its hash, where the door
 * can be told by that.
 *
 * @param text 64 hexadecimal digits, 256 random bits if the portal made it
 */
public record Secret(String text) {

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	/** A new one. */
	public static Secret random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new Secret(HexFormat.of().formatHex(bytes));
	}

	/** What the portal may keep of it: its SHA-256 in hexadecimal digits. */
	public String hash() {
		return Sha256.of(text);
	}

	@Override
	public String toString() {
		return "Secret[…]";
	}

}
