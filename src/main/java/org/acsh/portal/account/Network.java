package org.acsh.portal.account;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The neighbourhood on the Internet that a request comes from: addresses that one person
 * or office can easily have several of.
 *
 * @param prefix the first 24 bits of an IPv4 address or 64 bits of an IPv6 address, such
 * as {@code 203.0.113.0/24}
 */
record Network(String prefix) {

	private static final int IPV4_BYTES = 3;

	private static final int IPV6_BYTES = 8;

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
		int bytes = (address instanceof Inet4Address) ? IPV4_BYTES : IPV6_BYTES;
		return new Network(firstBytes(address, bytes).getHostAddress() + "/" + bytes * Byte.SIZE);
	}

	private static InetAddress firstBytes(InetAddress address, int bytes) {
		byte[] whole = address.getAddress();
		Arrays.fill(whole, bytes, whole.length, (byte) 0);
		try {
			return InetAddress.getByAddress(whole);
		}
		catch (java.net.UnknownHostException ex) {
			throw new IllegalStateException("An address keeps its length", ex);
		}
	}

}
