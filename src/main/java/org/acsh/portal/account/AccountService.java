package org.acsh.portal.account;

import java.util.List;

import org.acsh.portal.account.AccountEvent.Deed;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the accounts. Nobody changes the own role or disables the own account, and who
 * changes another's is administrator while doing so: thus one is always left.
 */
@Service
@Transactional
class AccountService {

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final ApplicationEventPublisher events;

	AccountService(AccountRepository accounts, Passwords passwords, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.events = events;
	}

	@Transactional(readOnly = true)
	List<Account> findAll() {
		return accounts.findAllByOrderByNameAscIdAsc();
	}

	void changeRole(long id, Role role, Member actor) {
		Account account = administered(id, actor);
		account.changeRole(role);
		events.publishEvent(new AccountEvent(Deed.ROLE_CHANGED, actor, account.getName()));
	}

	void disable(long id, Member actor) {
		Account account = administered(id, actor);
		account.disable();
		events.publishEvent(new AccountEvent(Deed.DISABLED, actor, account.getName()));
	}

	void enable(long id, Member actor) {
		Account account = administered(id, actor);
		account.enable();
		events.publishEvent(new AccountEvent(Deed.ENABLED, actor, account.getName()));
	}

	/** The account of a member. */
	@Transactional(readOnly = true)
	Account of(Member member) {
		return accounts.findById(member.id()).orElseThrow(NotFoundException::new);
	}

	/** Changes the own password; all sessions end. */
	Account changePassword(Member member, String password) {
		String hash = passwords.hash(password);
		Account account = of(member);
		account.changePassword(hash);
		events.publishEvent(new AccountEvent(Deed.PASSWORD_CHANGED, member, account.getName()));
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
