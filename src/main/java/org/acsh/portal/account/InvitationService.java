package org.acsh.portal.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.acsh.portal.account.AccountEvent.Deed;
import org.acsh.portal.account.AccountEvent.Subject;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Secret;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites staff and partners. A link is known when it is made and never again. */
@Service
@Transactional
public class InvitationService {

	private static final Duration LIFETIME = Duration.ofDays(7);

	private static final Duration LIFETIME_OF_FIRST = Duration.ofHours(24);

	private final InvitationRepository invitations;

	private final AccountRepository accounts;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	InvitationService(InvitationRepository invitations, AccountRepository accounts, Clock clock,
			ApplicationEventPublisher events) {
		this.invitations = invitations;
		this.accounts = accounts;
		this.clock = clock;
		this.events = events;
	}

	/** Invites whoever holds the link to be administrator; earlier such links end. */
	Secret inviteFirst() {
		invitations.withdrawFirst();
		Secret token = Secret.random();
		invitations.save(new Invitation(token, clock.instant().plus(LIFETIME_OF_FIRST)));
		return token;
	}

	/** Whether an account has this address, so that nobody can be invited to it. */
	@Transactional(readOnly = true)
	public boolean isTaken(String email) {
		return accounts.existsByEmailIgnoreCase(email);
	}

	/** Invites to a new account; an earlier invitation of the same address ends. */
	Secret invite(InvitationForm form, Member host) {
		events.publishEvent(new AccountEvent(Deed.INVITED, host, new Subject(null, form.name(), form.role())));
		invitations.withdrawAllOf(form.email());
		Secret token = Secret.random();
		invitations.save(new Invitation(token, form, host, clock.instant().plus(LIFETIME)));
		return token;
	}

	/**
	 * Invites to an account of a partner; an earlier invitation of the same address ends.
	 * @param email the address to sign in with
	 * @param name as staff will be shown it
	 * @return what the link to the invitation ends with, shown once
	 */
	public Secret invitePartner(String email, String name, Member host) {
		return invite(new InvitationForm(email, name, Role.PARTNER), host);
	}

	/** Offers a member who has lost the password to choose another. */
	Secret offerPassword(long account, Member host) {
		Account owner = accounts.findById(account)
			.filter((found) -> !found.isDisabled())
			.orElseThrow(NotFoundException::new);
		events.publishEvent(AccountEvent.to(owner, Deed.PASSWORD_OFFERED, host));
		invitations.withdrawAllOf(owner.getEmail());
		Secret token = Secret.random();
		invitations.save(new Invitation(token, owner, host, clock.instant().plus(LIFETIME)));
		return token;
	}

	void revoke(long id, Member actor) {
		Invitation invitation = invitations.findById(id).orElseThrow(NotFoundException::new);
		invitations.delete(invitation);
		events.publishEvent(new AccountEvent(Deed.UNINVITED, actor, invitation.subject()));
	}

	@Transactional(readOnly = true)
	List<Invitation> findOpen() {
		return invitations.findOpen(clock.instant());
	}

	/**
	 * The invitation that a link leads to.
	 * @throws NotFoundException if there is none that can still be accepted
	 */
	@Transactional(readOnly = true)
	Invitation find(Secret token) {
		return invitations.findGood(token.hash(), clock.instant()).orElseThrow(NotFoundException::new);
	}

}
