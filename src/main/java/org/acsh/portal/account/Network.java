package org.acsh.portal.account;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The neighbourhood on the Internet that a request comes from: addresses that one person
 * or office can easily have several of.
 *
 * @param prefix the first 24 bits of an IPv4 address or 64 bits of an IPv6 address, such
 * as {@code 203.0.113.0/24} and {@code 2001:db8:1:2::/64}
 */
record Network(String prefix) {

	static Network of(HttpServletRequest request) {
		return of(request.getRemoteAddr());
	}

	/**
	 * The network of an address.
	 * @param address as the web server writes it; what is no IP address is a network of
	 * its own
	 */
	static Network of(String address) {
		try {
			return of(InetAddress.ofLiteral(address));
		}
		catch (IllegalArgumentException ex) {
			return new Network(address);
		}
	}

	private static Network of(InetAddress address) {
		ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
		return new Network((address instanceof Inet4Address)
				? "%d.%d.%d.0/24".formatted(bytes.get() & 0xFF, bytes.get() & 0xFF, bytes.get() & 0xFF)
				: "%x:%x:%x:%x::/64".formatted(bytes.getShort(), bytes.getShort(), bytes.getShort(), bytes.getShort()));
	}

}
