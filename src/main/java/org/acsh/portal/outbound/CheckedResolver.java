package org.acsh.portal.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of a host and lets it be reached only if every one of them is open.
 * The connection goes to the addresses that were looked at: a name that means something
 * else a moment later gains nothing.
 *
 * @param names finds addresses
 * @param isOpen tells whether an address may be gone to
 */
record CheckedResolver(DnsResolver names, Predicate<InetAddress> isOpen) implements DnsResolver {

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] found = names.resolve(host);
		for (InetAddress address : found) {
			if (!isOpen.test(address)) {
				throw new ClosedAddressException(host);
			}
		}
		return found;
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

}
