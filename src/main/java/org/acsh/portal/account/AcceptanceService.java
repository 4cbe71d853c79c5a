package org.acsh.portal.account;

import java.time.Clock;
import java.time.Instant;

import org.acsh.portal.account.AccountEvent.Deed;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns invitations into accounts. */
@Service
class AcceptanceService {

	private final InvitationRepository invitations;

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	AcceptanceService(InvitationRepository invitations, AccountRepository accounts, Passwords passwords, Clock clock,
			ApplicationEventPublisher events) {
		this.invitations = invitations;
		this.accounts = accounts;
		this.passwords = passwords;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Uses up an invitation.
	 * @param form without errors, with the invitation's address if it has one
	 * @return the new account, or the one that has a new password now
	 * @throws NotFoundException if it has just been accepted or taken back, or if the
	 * account was disabled meanwhile
	 */
	@Transactional
	Account accept(Secret token, AcceptanceForm form) {
		Instant now = clock.instant();
		Invitation invitation = invitations.lock(token.hash())
			.filter((found) -> found.isOpenAt(now))
			.orElseThrow(NotFoundException::new);
		invitations.delete(invitation);
		String hash = passwords.hash(form.password());
		return accounts.findByEmailIgnoreCase(form.email())
			.map((owner) -> renew(owner, hash))
			.orElseGet(() -> join(form, invitation.getRole(), hash));
	}

	private Account renew(Account owner, String hash) {
		if (owner.isDisabled()) {
			throw new NotFoundException();
		}
		owner.changePassword(hash);
		events.publishEvent(new AccountEvent(Deed.PASSWORD_CHANGED, owner.member(), owner.getName()));
		return owner;
	}

	private Account join(AcceptanceForm form, Role role, String hash) {
		Account account = accounts.save(new Account(form.email(), form.name(), role, hash));
		events.publishEvent(new AccountEvent(Deed.JOINED, account.member(), account.getName()));
		return account;
	}

}
