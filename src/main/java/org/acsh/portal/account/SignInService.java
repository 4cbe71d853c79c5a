package org.acsh.portal.account;

import java.time.Duration;
import java.util.Optional;

import org.acsh.portal.account.AccountEvent.Deed;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.validation.Errors;

/** Tells the owners of accounts from others. */
@Service
class SignInService {

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final Throttle throttle;

	private final KnownPlaces places;

	private final ApplicationEventPublisher events;

	SignInService(AccountRepository accounts, Passwords passwords, Throttle throttle, KnownPlaces places,
			ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.throttle = throttle;
		this.places = places;
		this.events = events;
	}

	/** Judges a try; the same work is done whether there is such an account or not. */
	SignInAnswer signIn(SignInForm form, Whence whence) {
		SignInAnswer answer = judge(form, whence);
		switch (answer) {
			case SignInAnswer.Welcome(Account account) ->
				events.publishEvent(AccountEvent.own(Deed.SIGNED_IN, account.member()));
			case SignInAnswer.Wrong wrong -> tellFailure(form.email());
			case SignInAnswer.TooOften tooOften -> {
			}
		}
		return answer;
	}

	/** Takes note that a member leaves. */
	void signOut(Member member) {
		events.publishEvent(AccountEvent.own(Deed.SIGNED_OUT, member));
	}

	/**
	 * What was typed is told nowhere: it may be a password in the wrong field. Names that
	 * are made up must not fill the record.
	 */
	private void tellFailure(String email) {
		Optional<Account> account = accounts.findByEmailIgnoreCase(email);
		account.ifPresent((found) -> events.publishEvent(AccountEvent.to(found, Deed.SIGN_IN_FAILED, null)));
		if (account.isEmpty() && throttle.mayRecord("unknown account")) {
			events.publishEvent(new AccountEvent(Deed.SIGN_IN_FAILED, null, null));
		}
	}

	/**
	 * Notes what is wrong with a change of password. Whoever finds a member signed in can
	 * no more guess the password here than by signing in.
	 */
	void check(Member member, PasswordForm form, Whence whence, Errors errors) {
		Passwords.check(form.password(), errors);
		Account account = accounts.findById(member.id()).orElseThrow(NotFoundException::new);
		switch (judge(new SignInForm(account.getEmail(), form.current(), null), whence)) {
			case SignInAnswer.Welcome welcome -> {
			}
			case SignInAnswer.Wrong wrong -> errors.rejectValue("current", "account.current.wrong");
			case SignInAnswer.TooOften(Duration pause) -> errors.rejectValue("current", "account.sign-in.too-often",
					new Object[] { pause.plusSeconds(59).toMinutes() }, null);
		}
	}

	private SignInAnswer judge(SignInForm form, Whence whence) {
		String known = places.known(form.email(), whence).orElse(null);
		Throttle.Attempt attempt = throttle.attempt(form.email(), whence.network(), known);
		Optional<Duration> wait = attempt.begin();
		if (wait.isPresent()) {
			return new SignInAnswer.TooOften(wait.get().plusSeconds(1));
		}
		Optional<Account> account = accounts.findByEmailIgnoreCase(form.email());
		if (!passwords.open(account.orElse(null), form.password())) {
			return new SignInAnswer.Wrong();
		}
		attempt.succeed();
		return new SignInAnswer.Welcome(account.orElseThrow());
	}

}
