package org.acsh.portal.account;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.kernel.Secret;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.WebUtils;

/**
 * From where somebody tries to sign in.
 *
 * @param network the network of the request
 * @param mark what the portal left in the browser when somebody signed in with it, or
 * null where it brings none
 */
record Whence(Network network, @Nullable Secret mark) {

	/** The cookie that carries the mark. */
	static final String COOKIE = "__Host-browser";

	private static final Pattern MARK = Pattern.compile("[0-9a-f]{64}");

	static Whence of(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return new Whence(Network.of(request), (cookie != null) ? mark(cookie.getValue()) : null);
	}

	/** How the browser is known; empty where it brings no mark. */
	Optional<String> browser() {
		return Optional.ofNullable(mark).map(Secret::hash);
	}

	private static @Nullable Secret mark(String sent) {
		return MARK.matcher(sent).matches() ? new Secret(sent) : null;
	}

}
