package org.acsh.portal.account;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface AccountRepository extends Repository<Account, Long> {

	Account save(Account account);

	Optional<Account> findById(long id);

	Optional<Account> findByEmailIgnoreCase(String email);

	boolean existsByEmailIgnoreCase(String email);

	long count();

	/** Those whose name or e-mail address has some words, in small letters, in it. */
	@Query("""
			select account from Account account
			where locate(:words, lower(account.name)) > 0 or locate(:words, lower(account.email)) > 0
			order by account.disabled, account.name, account.id""")
	Page<Account> findByWords(String words, Pageable page);

	/**
	 * Those who can administer, locked: who takes this from one of them waits for
	 * everyone else who does.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select account from Account account where account.role = ADMINISTRATOR and not account.disabled order by account.id")
	List<Account> lockAdministrators();

}
