package org.acsh.portal.account;

import java.time.Clock;

import org.acsh.portal.account.AccountEvent.Deed;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Secret;

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
	 * @throws NotFoundException if it has just been accepted or taken back, if who gave
	 * it is no longer administrator, if the account was disabled meanwhile or, for a new
	 * one, if the address has one by now
	 */
	@Transactional
	Account accept(Secret token, AcceptanceForm form) {
		Invitation invitation = invitations.lockGood(token.hash(), clock.instant()).orElseThrow(NotFoundException::new);
		invitations.delete(invitation);
		String hash = passwords.hash(form.password());
		return invitation.renewedAccount()
			.map((owner) -> renew(owner, hash))
			.orElseGet(() -> join(form, invitation.getRole(), hash));
	}

	private Account renew(long id, String hash) {
		Account owner = accounts.findById(id)
			.filter((found) -> !found.isDisabled())
			.orElseThrow(NotFoundException::new);
		owner.changePassword(hash);
		invitations.withdrawAllBy(id);
		events.publishEvent(AccountEvent.own(Deed.PASSWORD_CHANGED, owner.member()));
		return owner;
	}

	private Account join(AcceptanceForm form, Role role, String hash) {
		if (accounts.existsByEmailIgnoreCase(form.email())) {
			throw new NotFoundException();
		}
		invitations.withdrawAllOf(form.email());
		Account account = accounts.save(new Account(form.email(), form.name(), role, hash));
		events.publishEvent(AccountEvent.own(Deed.JOINED, account.member()));
		return account;
	}

}
