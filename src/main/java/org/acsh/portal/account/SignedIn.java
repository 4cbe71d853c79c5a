package org.acsh.portal.account;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Tells of a request, without asking the database, whether somebody signed in sends it.
 */
@Component
public class SignedIn {

	private final String cookie;

	SignedIn(@Value("${server.servlet.session.cookie.name}") String cookie) {
		this.cookie = cookie;
	}

	/**
	 * Whether a session comes along, which says nothing of whose it is or whether it
	 * still holds. It is no permission.
	 */
	public boolean isLikely(HttpServletRequest request) {
		return WebUtils.getCookie(request, cookie) != null;
	}

	/** Whether it was answered as a partner's. */
	public boolean isPartner(HttpServletRequest request) {
		return request.getUserPrincipal() instanceof Authentication known
				&& known.getPrincipal() instanceof Member member && member.role() == Role.PARTNER;
	}

}
