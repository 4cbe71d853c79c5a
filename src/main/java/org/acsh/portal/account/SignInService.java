package org.acsh.portal.account;

import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Service;

/** Tells the owners of accounts from others. */
@Service
class SignInService {

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final SignInThrottle throttle;

	private final KnownNetworks networks;

	SignInService(AccountRepository accounts, Passwords passwords, SignInThrottle throttle, KnownNetworks networks) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.throttle = throttle;
		this.networks = networks;
	}

	/** Judges a try; the same work is done whether there is such an account or not. */
	SignInAnswer signIn(SignInForm form, Network network) {
		SignInThrottle.Attempt attempt = throttle.attempt(form.email(), network,
				networks.isKnown(form.email(), network));
		Optional<Duration> wait = attempt.begin();
		if (wait.isPresent()) {
			return new SignInAnswer.TooOften(wait.get().plusSeconds(1));
		}
		Optional<Account> account = accounts.findByEmailIgnoreCase(form.email());
		if (!passwords.open(account.orElse(null), form.password())) {
			return new SignInAnswer.Wrong();
		}
		attempt.succeed();
		networks.remember(account.orElseThrow().member(), network);
		return new SignInAnswer.Welcome(account.orElseThrow());
	}

}
