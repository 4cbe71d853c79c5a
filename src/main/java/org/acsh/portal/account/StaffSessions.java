package org.acsh.portal.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Knows by the session who is signed in. The session holds no more than the account's id
 * and era; what the account may do is asked anew at every request, so that a change of
 * rights holds at once.
 */
@Component
class StaffSessions implements SecurityContextRepository {

	static final String BROWSER = "browser";

	static final String NETWORK = "network";

	private static final String ACCOUNT = "account";

	private static final String ERA = "era";

	private final Members members;

	private final SessionAuthenticationStrategy renewal;

	private final KnownPlaces places;

	private final AccountProperties.SignIn properties;

	StaffSessions(Members members, SessionAuthenticationStrategy renewal, KnownPlaces places,
			AccountProperties properties) {
		this.members = members;
		this.places = places;
		this.renewal = renewal;
		this.properties = properties.signIn();
	}

	/** The id of the account that a session was begun for, or null for none. */
	static @Nullable Long ownerOf(HttpSession session) {
		return (session.getAttribute(ACCOUNT) instanceof Long account) ? account : null;
	}

	/** Begins the session of someone who has just shown to own an account. */
	void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession();
		renewal.onAuthentication(authentication(account.member()), request, response);
		session.setMaxInactiveInterval((int) properties.idle().toSeconds());
		session.setAttribute(ACCOUNT, account.getId());
		session.setAttribute(ERA, account.getEra());
		session.setAttribute(BROWSER, Browser.of(request).label());
		session.setAttribute(NETWORK, Network.of(request).prefix());
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
				String.valueOf(account.getId()));
		places.remember(account.member(), Whence.of(request), response);
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return read(holder.getRequest());
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		// A session says whose it is from its beginning to its end.
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return read(request).getAuthentication() != null;
	}

	private SecurityContext read(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null && session.getAttribute(ACCOUNT) instanceof Long account
				&& session.getAttribute(ERA) instanceof Integer era) {
			return members.signedIn(account, era)
				.<SecurityContext>map((member) -> new SecurityContextImpl(authentication(member)))
				.orElseGet(SecurityContextHolder::createEmptyContext);
		}
		return SecurityContextHolder.createEmptyContext();
	}

	private static Authentication authentication(Member member) {
		return UsernamePasswordAuthenticationToken.authenticated(member, null,
				List.of(new SimpleGrantedAuthority("ROLE_" + member.role())));
	}

}
