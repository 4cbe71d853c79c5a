package org.acsh.portal.outbound;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The hosts that configuration lets the portal go to. */
record AllowedHosts(List<String> patterns) {

	AllowedHosts {
		patterns = patterns.stream().map((pattern) -> pattern.strip().toLowerCase(Locale.ROOT)).toList();
	}

	/** Whether an address is one of HTTPS, on its own port, at one of the hosts. */
	boolean allow(URI address) {
		String host = address.getHost();
		return "https".equalsIgnoreCase(address.getScheme()) && host != null && address.getUserInfo() == null
				&& (address.getPort() == -1 || address.getPort() == 443)
				&& patterns.stream().anyMatch((pattern) -> matches(pattern, host.toLowerCase(Locale.ROOT)));
	}

	private static boolean matches(String pattern, String host) {
		return pattern.startsWith("*.") ? host.endsWith(pattern.substring(1)) : host.equals(pattern);
	}

}
