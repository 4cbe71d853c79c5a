package org.acsh.portal.storage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets somebody else carry bytes to a reader whom the portal has let have them. */
@FunctionalInterface
interface HandOver {

	/**
	 * Completes an answer that has the headers of a file, ranges aside.
	 * @return whether there is nothing left to do
	 */
	boolean takes(Delivered what, HttpServletRequest request, HttpServletResponse response);

}
