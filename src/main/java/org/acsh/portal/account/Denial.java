package org.acsh.portal.account;

/**
 * A member asked for what only others may; published for the rooms that keep record.
 *
 * @param actor who asked
 * @param path what was asked for, without the language; 200 characters at most
 */
public record Denial(Member actor, String path) {

	private static final int LONGEST = 200;

	/** Cuts a path that is too long. */
	public Denial {
		path = path.substring(0, Math.min(path.length(), LONGEST));
	}

}
