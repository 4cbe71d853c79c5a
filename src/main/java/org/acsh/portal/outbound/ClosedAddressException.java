package org.acsh.portal.outbound;

import java.net.UnknownHostException;

/** The name of a host stands for an address that the portal must not go to. */
class ClosedAddressException extends UnknownHostException {

	private static final long serialVersionUID = 1L;

	ClosedAddressException(String host) {
		super(host + " is an address of a closed network");
	}

}
