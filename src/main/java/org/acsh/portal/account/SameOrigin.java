package org.acsh.portal.account;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.site.BaseAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Matches requests that a browser says were made by one of the portal's own pages. No
 * page can forge these headers (Fetch Standard, "forbidden request-header"); where they
 * are missing, nothing is shown.
 */
@Component
class SameOrigin implements RequestMatcher {

	private static final Set<Integer> DEFAULT_PORTS = Set.of(80, 443);

	private final BaseAddress base;

	SameOrigin(BaseAddress base) {
		this.base = base;
	}

	@Override
	public boolean matches(HttpServletRequest request) {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		String site = request.getHeader("Sec-Fetch-Site");
		return origin != null && (site == null || site.equals("same-origin"))
				&& (origin.equals(base.origin()) || origin.equals(origin(request)));
	}

	/** Only the portal's own hosts come as far as this. */
	private static String origin(HttpServletRequest request) {
		int port = DEFAULT_PORTS.contains(request.getServerPort()) ? -1 : request.getServerPort();
		String suffix = (port < 0) ? "" : ":" + port;
		return request.getScheme() + "://" + request.getServerName() + suffix;
	}

}
