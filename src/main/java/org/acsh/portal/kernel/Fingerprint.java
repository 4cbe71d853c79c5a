package org.acsh.portal.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The short mark by which a translation knows the text it was made from. */
final class Fingerprint {

	private static final int BYTES = 8;

	private Fingerprint() {
	}

	/** The first 16 hexadecimal digits of the text's SHA-256 in UTF-8. */
	static String of(String text) {
		byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest, 0, BYTES);
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
