package org.acsh.portal.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Counts what leaves the portal, once it has left: neither robots, nor staff, nor what
 * the same person fetches again within half a minute. It asks no database and waits for
 * nobody.
 */
@Component
class Downloads implements HandlerInterceptor {

	private static final int MARKS = 50_000;

	private static final int TALLIES = 10_000;

	private final Robots robots;

	private final SignedIn signedIn;

	private final Clock clock;

	private final Repeats repeats;

	private final Tallies tallies = new Tallies(TALLIES);

	Downloads(Robots robots, SignedIn signedIn, Clock clock) {
		this.robots = robots;
		this.signedIn = signedIn;
		this.clock = clock;
		this.repeats = new Repeats(MARKS, clock);
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (failure == null && new Answer(request, response).isDownload()) {
			WayOut.of(request)
				.filter((wanted) -> isForReaders(wanted, request) && isFirst(wanted, request))
				.ifPresent((wanted) -> tallies.add(new Tally(LocalDate.now(clock), wanted), 1));
		}
	}

	/** What has been counted and not yet written down. */
	Tallies tallies() {
		return tallies;
	}

	private boolean isForReaders(Wanted wanted, HttpServletRequest request) {
		boolean isReader = (wanted.way() == WayOut.PARTNER) ? signedIn.isPartner(request) : !signedIn.isLikely(request);
		return isReader && !robots.include(agent(request));
	}

	private boolean isFirst(Wanted wanted, HttpServletRequest request) {
		return !repeats.isOne(request.getRemoteAddr(), agent(request), request.getRequestURI(),
				Objects.requireNonNullElse(request.getQueryString(), ""));
	}

	private static String agent(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
	}

}
