package org.acsh.portal.editing;

/** Somebody else than the author has to approve a text. */
public class OwnTextException extends RuntimeException {

	OwnTextException() {
		super("The reviewer is the author of the newest revision");
	}

}
