package org.acsh.portal.storage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The server in front of the portal, which reads the portal's disk and sees to ranges. It
 * is told where the bytes are, under a prefix that it opens to nobody from outside.
 */
class FrontServer implements HandOver {

	private final String prefix;

	FrontServer(String prefix) {
		this.prefix = prefix;
	}

	@Override
	public boolean takes(Delivered what, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("X-Accel-Redirect", prefix + DiskStore.name(what.digest()));
		return true;
	}

}
