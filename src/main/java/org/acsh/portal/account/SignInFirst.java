package org.acsh.portal.account;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends whoever is not signed in to the page where they can be, and from there to where
 * they wanted to go. From a form they come back to its page, where they can send it once
 * more: only text is kept for them, and text that could not be kept is refused. Scripts
 * are told so (401).
 */
@Component
class SignInFirst implements AuthenticationEntryPoint {

	/** A page that needs signing in, in any language; its path without that. */
	private static final Pattern PAGE = Pattern.compile("https?://[^/]+/[^/]+(/(?:staff|partner).*)");

	private final SameOrigin sameOrigin;

	SignInFirst(SameOrigin sameOrigin) {
		this.sameOrigin = sameOrigin;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		if (isScript(request)) {
			response.sendError(HttpStatus.UNAUTHORIZED.value());
		}
		else if (isLook(request)) {
			redirect(signIn(request, address(request)), response);
		}
		else if (KeptPosts.isKept(request)) {
			redirect(signIn(request).queryParam("kept", "").build().toString(), response);
		}
		else if (sameOrigin.matches(request) && !KeptPosts.isText(request)) {
			redirect(signIn(request, page(request)), response);
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

	/** Whether a script of the portal asks, which shows no page. */
	static boolean isScript(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		return "fetch".equals(request.getHeader("X-Requested-With"))
				|| accepted != null && accepted.startsWith(MediaType.APPLICATION_JSON_VALUE);
	}

	private static boolean isLook(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
	}

	private static UriComponentsBuilder signIn(HttpServletRequest request) {
		return UriComponentsBuilder.fromPath(request.getContextPath() + "/sign-in");
	}

	private static String signIn(HttpServletRequest request, String to) {
		return signIn(request).queryParam("to", "{to}").encode().build(to).toString();
	}

	/** The page that the form is on, as far as the browser tells; sign-in checks it. */
	private static String page(HttpServletRequest request) {
		String referrer = request.getHeader(HttpHeaders.REFERER);
		Matcher page = PAGE.matcher((referrer != null) ? referrer : "");
		return page.matches() ? page.group(1) : "/staff";
	}

	private static String address(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return (request.getQueryString() != null) ? path + "?" + request.getQueryString() : path;
	}

	private static void redirect(String location, HttpServletResponse response) {
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader(HttpHeaders.LOCATION, location);
	}

}
