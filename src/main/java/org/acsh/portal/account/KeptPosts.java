package org.acsh.portal.account;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Keeps the text that was saved after its session had ended, so that what was typed
 * arrives once its writer has signed in again. The form says who that is; for anyone else
 * it is dropped, and no other deed is ever done by itself. Pages that are only looked at
 * need no keeping: sign-in knows their address.
 */
@Component
class KeptPosts implements RequestCache {

	private static final String ATTRIBUTE = "kept-post";

	private static final String KEPT = KeptPosts.class.getName();

	/** The field of a form that names the account of its writer. */
	private static final String WRITER = "writer";

	/** Where a content's form is saved, without the language. */
	private static final Pattern TEXT = Pattern.compile("/staff/[a-z-]+/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final int MOST_BYTES = 2 * 1024 * 1024;

	private final HttpSessionRequestCache session = new HttpSessionRequestCache();

	private final SameOrigin sameOrigin;

	private final Throttle throttle;

	KeptPosts(SameOrigin sameOrigin, Throttle throttle) {
		session.setSessionAttrName(ATTRIBUTE);
		this.sameOrigin = sameOrigin;
		this.throttle = throttle;
	}

	/** Whether this request saves text that a member has written. */
	static boolean isText(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return HttpMethod.POST.matches(request.getMethod()) && TEXT.matcher(path).matches()
				&& request.getParameter(WRITER) != null;
	}

	/** Whether text waits in the session of this request for its writer to sign in. */
	static boolean isWaiting(HttpServletRequest request) {
		return kept(request) != null;
	}

	/** Whether the form that this request posts has just been kept. */
	static boolean isKept(HttpServletRequest request) {
		return request.getAttribute(KEPT) != null;
	}

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		if (mayBeKept(request)) {
			session.saveRequest(request, response);
			request.setAttribute(KEPT, true);
		}
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		return session.getRequest(request, response);
	}

	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return isOfItsWriter(request) ? session.getMatchingRequest(request, response) : null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		session.removeRequest(request, response);
	}

	/**
	 * Leads whoever has just signed in to where the kept text is saved once more, or home
	 * if it is someone else's.
	 * @return empty where none is kept in the session of this request
	 */
	Optional<String> next(HttpServletRequest request) {
		return Optional.ofNullable(kept(request)).map((post) -> isOfItsWriter(request) ? pathOf(post) : drop(request));
	}

	private static String drop(HttpServletRequest request) {
		request.getSession().removeAttribute(ATTRIBUTE);
		return request.getContextPath() + "/staff";
	}

	private static boolean isOfItsWriter(HttpServletRequest request) {
		SavedRequest post = kept(request);
		return post != null && Arrays.equals(post.getParameterValues(WRITER),
				new String[] { String.valueOf(StaffSessions.ownerOf(request.getSession())) });
	}

	private static @Nullable SavedRequest kept(HttpServletRequest request) {
		HttpSession known = request.getSession(false);
		return (known != null && known.getAttribute(ATTRIBUTE) instanceof SavedRequest post) ? post : null;
	}

	/** The address without the host, which is that of a request. */
	private static String pathOf(SavedRequest post) {
		URI address = URI.create(post.getRedirectUrl());
		return address.getRawPath() + "?" + address.getRawQuery();
	}

	private static int sizeOf(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.mapToInt((field) -> field.getKey().length() + String.join("", field.getValue()).length())
			.sum();
	}

	/** Scripts keep what they send themselves. */
	private boolean mayBeKept(HttpServletRequest request) {
		return isText(request) && !SignInFirst.isScript(request) && sameOrigin.matches(request)
				&& sizeOf(request) <= MOST_BYTES && throttle.mayKeep(Network.of(request));
	}

}
