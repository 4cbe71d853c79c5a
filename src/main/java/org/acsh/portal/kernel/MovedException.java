package org.acsh.portal.kernel;

/**
 * What was asked for is now found at another address of the portal (301 where it moved
 * for ever, else 302).
 */
public class MovedException extends RuntimeException {

	private final String path;

	private final boolean forEver;

	/**
	 * It has moved.
	 * @param path the other address without the language, such as "/events/x"
	 * @param forEver whether the old address will never mean anything else again
	 * @throws IllegalArgumentException if the path could lead out of the portal
	 */
	public MovedException(String path, boolean forEver) {
		if (!path.startsWith("/") || path.startsWith("//")) {
			throw new IllegalArgumentException("Not a path of this portal: " + path);
		}
		this.path = path;
		this.forEver = forEver;
	}

	/** The other address without the language. */
	public String path() {
		return path;
	}

	/** Whether the old address will never mean anything else again. */
	public boolean isForEver() {
		return forEver;
	}

}
