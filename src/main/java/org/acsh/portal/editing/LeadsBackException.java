package org.acsh.portal.editing;

/** An address is to lead to a page from which readers would come back to it. */
public class LeadsBackException extends RuntimeException {

	LeadsBackException(String path) {
		super("Leads back: " + path);
	}

}
