package org.acsh.portal.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.kernel.Secret;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers with which browsers and from which networks accounts have been signed in to
 * (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
 */
@Component
class KnownPlaces {

	private final JdbcClient database;

	private final Clock clock;

	private final AccountProperties.SignIn properties;

	KnownPlaces(JdbcClient database, Clock clock, AccountProperties properties) {
		this.database = database;
		this.clock = clock;
		this.properties = properties.signIn();
	}

	/**
	 * The place by which the owner of the account with an e-mail address is known: the
	 * browser, which strangers cannot share, else the network.
	 * @return empty where the account has not lately been used from there
	 */
	Optional<String> known(String email, Whence whence) {
		return whence.browser()
			.filter((browser) -> isKnown(email, browser))
			.or(() -> Optional.of(whence.network().prefix()).filter((network) -> isKnown(email, network)));
	}

	/**
	 * Notes that an account is used from somewhere, leaves a mark in the browser to know
	 * it again, and forgets what is long ago.
	 */
	@Transactional
	void remember(Member owner, Whence whence, HttpServletResponse response) {
		Secret mark = Objects.requireNonNullElseGet(whence.mark(), Secret::random);
		database.sql("delete from known_place where last_used <= ?").param(oldest()).update();
		remember(owner, mark.hash());
		remember(owner, whence.network().prefix());
		response.addHeader(HttpHeaders.SET_COOKIE, cookie(mark));
	}

	private void remember(Member owner, String place) {
		database.sql("""
				insert into known_place (account_id, place, last_used) values (?, ?, ?)
				on conflict (account_id, place) do update set last_used = excluded.last_used
				""").params(owner.id(), place, Timestamp.from(clock.instant())).update();
	}

	private boolean isKnown(String email, String place) {
		return database.sql("""
				select exists (select from known_place join account on id = account_id
				where lower(email) = lower(?) and place = ? and last_used > ?)
				""").params(email, place, oldest()).query(Boolean.class).single();
	}

	private String cookie(Secret mark) {
		return ResponseCookie.from(Whence.COOKIE, mark.text())
			.path("/")
			.secure(true)
			.httpOnly(true)
			.sameSite("Lax")
			.maxAge(properties.placeKnownFor())
			.build()
			.toString();
	}

	private Timestamp oldest() {
		return Timestamp.from(clock.instant().minus(properties.placeKnownFor()));
	}

}
