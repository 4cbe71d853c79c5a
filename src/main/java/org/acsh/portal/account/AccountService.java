package org.acsh.portal.account;

import java.util.Locale;
import java.util.Objects;

import org.acsh.portal.account.AccountEvent.Deed;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.site.Asked;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the accounts. Nobody changes the own role or disables the own account, and who
 * changes another's is administrator while doing so: thus one is always left. Whoever had
 * an account's rights or password may have invited friends, so with them its open
 * invitations end.
 */
@Service
@Transactional
class AccountService {

	private final AccountRepository accounts;

	private final InvitationRepository invitations;

	private final Passwords passwords;

	private final ApplicationEventPublisher events;

	AccountService(AccountRepository accounts, InvitationRepository invitations, Passwords passwords,
			ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.passwords = passwords;
		this.events = events;
	}

	/**
	 * A page of the accounts that a filter asks for; the last one where it asks for a
	 * page beyond.
	 */
	@Transactional(readOnly = true)
	AccountList list(AccountFilter filter) {
		Page<Account> page = page(filter);
		if (page.isEmpty() && page.getTotalElements() > 0) {
			return list(filter.on(page.getTotalPages()));
		}
		return new AccountList(filter, page.getContent(), (int) page.getTotalElements());
	}

	private Page<Account> page(AccountFilter filter) {
		String words = Objects.requireNonNullElse(filter.q(), "").toLowerCase(Locale.ROOT);
		return accounts.findByWords(words, PageRequest.of(filter.pageNumber() - 1, Asked.PAGE_SIZE));
	}

	/** Staff stay staff and partners stay partners, each with what they were shown. */
	void changeRole(long id, Role role, Member actor) {
		Account account = administered(id, actor);
		if (account.getRole().isOfStaff() != role.isOfStaff()) {
			throw new NotFoundException();
		}
		account.changeRole(role);
		if (!account.isActiveAdministrator()) {
			invitations.withdrawAllBy(id);
		}
		events.publishEvent(AccountEvent.to(account, Deed.ROLE_CHANGED, actor));
	}

	void disable(long id, Member actor) {
		Account account = administered(id, actor);
		account.disable();
		invitations.withdrawAllBy(id);
		events.publishEvent(AccountEvent.to(account, Deed.DISABLED, actor));
	}

	void enable(long id, Member actor) {
		Account account = administered(id, actor);
		account.enable();
		events.publishEvent(AccountEvent.to(account, Deed.ENABLED, actor));
	}

	/** The account of a member. */
	@Transactional(readOnly = true)
	Account of(Member member) {
		return accounts.findById(member.id()).orElseThrow(NotFoundException::new);
	}

	/** Changes the own password; all sessions and open invitations end. */
	Account changePassword(Member member, String password) {
		String hash = passwords.hash(password);
		Account account = of(member);
		account.changePassword(hash);
		invitations.withdrawAllBy(member.id());
		events.publishEvent(AccountEvent.own(Deed.PASSWORD_CHANGED, member));
		return account;
	}

	/** Administrators wait for each other, so that no two disable each other at once. */
	private Account administered(long id, Member actor) {
		boolean administers = accounts.lockAdministrators()
			.stream()
			.anyMatch((administrator) -> administrator.member().id() == actor.id());
		if (!administers || id == actor.id()) {
			throw new NotFoundException();
		}
		return accounts.findById(id).orElseThrow(NotFoundException::new);
	}

}
