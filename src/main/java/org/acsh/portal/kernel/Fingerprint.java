package org.acsh.portal.kernel;

/** The short mark by which a translation knows the text it was made from. */
final class Fingerprint {

	private static final int DIGITS = 16;

	private Fingerprint() {
	}

	/** The first 16 hexadecimal digits of the text's SHA-256 in UTF-8. */
	static String of(String text) {
		return Sha256.of(text).substring(0, DIGITS);
	}

}
