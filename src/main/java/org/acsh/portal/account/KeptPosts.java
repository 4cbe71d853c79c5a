package org.acsh.portal.account;

import java.net.URI;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Keeps the form that was posted after its session had ended, so that what was typed
 * arrives once its writer has signed in again. Pages that are only looked at need no
 * keeping: sign-in knows their address.
 */
@Component
class KeptPosts implements RequestCache {

	private static final String ATTRIBUTE = "kept-post";

	private static final String KEPT = KeptPosts.class.getName();

	private static final int MOST_BYTES = 2 * 1024 * 1024;

	private final HttpSessionRequestCache session = new HttpSessionRequestCache();

	private final SameOrigin sameOrigin;

	private final Throttle throttle;

	KeptPosts(SameOrigin sameOrigin, Throttle throttle) {
		session.setSessionAttrName(ATTRIBUTE);
		this.sameOrigin = sameOrigin;
		this.throttle = throttle;
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
		return session.getMatchingRequest(request, response);
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		session.removeRequest(request, response);
	}

	/**
	 * Leads to where the kept form is posted once more.
	 * @return empty where none is kept in the session of this request
	 */
	Optional<ModelAndView> next(HttpServletRequest request) {
		HttpSession known = request.getSession(false);
		return (known != null && known.getAttribute(ATTRIBUTE) instanceof SavedRequest post)
				? Optional.of(new ModelAndView(new RedirectView(pathOf(post), false, false))) : Optional.empty();
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

	/** Scripts keep what they send themselves, and passwords are kept nowhere. */
	private boolean mayBeKept(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && sameOrigin.matches(request)
				&& !SignInFirst.isScript(request) && request.getParameter("password") == null
				&& sizeOf(request) <= MOST_BYTES && throttle.mayKeep(Network.of(request));
	}

}
