package org.acsh.portal.account;

import java.time.Duration;
import java.util.Optional;

import org.acsh.portal.kernel.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.validation.Errors;

/** Tells the owners of accounts from others. */
@Service
class SignInService {

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final Throttle throttle;

	private final KnownNetworks networks;

	SignInService(AccountRepository accounts, Passwords passwords, Throttle throttle, KnownNetworks networks) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.throttle = throttle;
		this.networks = networks;
	}

	/** Judges a try; the same work is done whether there is such an account or not. */
	SignInAnswer signIn(SignInForm form, Network network) {
		Throttle.Attempt attempt = throttle.attempt(form.email(), network, networks.isKnown(form.email(), network));
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

	/**
	 * Notes what is wrong with a change of password. Whoever finds a member signed in can
	 * no more guess the password here than by signing in.
	 */
	void check(Member member, PasswordForm form, Network network, Errors errors) {
		Passwords.check(form.password(), errors);
		Account account = accounts.findById(member.id()).orElseThrow(NotFoundException::new);
		switch (signIn(new SignInForm(account.getEmail(), form.current(), null), network)) {
			case SignInAnswer.Welcome welcome -> {
			}
			case SignInAnswer.Wrong wrong -> errors.rejectValue("current", "account.current.wrong");
			case SignInAnswer.TooOften(Duration pause) -> errors.rejectValue("current", "account.sign-in.too-often",
					new Object[] { pause.plusSeconds(59).toMinutes() }, null);
		}
	}

}
