package org.acsh.portal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name under which bytes are kept: their SHA-256 (FIPS 180-4).
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Digest(String hex) {

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

	/**
	 * Checks the form.
	 * @throws IllegalArgumentException if it is no SHA-256 in hexadecimal digits
	 */
	public Digest {
		if (!FORM.matcher(hex).matches()) {
			throw new IllegalArgumentException("No SHA-256: " + hex);
		}
	}

	/** The digest that a name is; empty for a name that is none. */
	static Optional<Digest> named(String name) {
		return Optional.of(name).filter(FORM.asMatchPredicate()).map(Digest::new);
	}

	/** That of all bytes of a stream, which is read to its end and not closed. */
	public static Digest of(InputStream bytes) throws IOException {
		MessageDigest digest = sha256();
		new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
		return new Digest(HexFormat.of().formatHex(digest.digest()));
	}

	/**
	 * The entity tag of the bytes: the same for ever, as the bytes are (RFC 9110 8.8.3).
	 */
	public String etag() {
		return '"' + hex + '"';
	}

	/** The digest as S3 has it. */
	String base64() {
		return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
