package org.acsh.portal.account;

import org.acsh.portal.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Makes ready accounts for trying the portal out, with new passwords at each start. Where
 * a database is configured there may be real accounts in it, so it refuses.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo-accounts")
class DemoAccounts {

	private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

	private static final int PASSWORD_LENGTH = 16;

	private final AccountRepository accounts;

	private final Passwords passwords;

	DemoAccounts(AccountRepository accounts, Passwords passwords, Environment environment) {
		refuseBeside(environment.getProperty("spring.datasource.url"));
		this.accounts = accounts;
		this.passwords = passwords;
	}

	private static void refuseBeside(@Nullable String database) {
		if (StringUtils.hasText(database)) {
			throw new InvalidConfigurationPropertyValueException("portal.demo-accounts", true,
					"Demo accounts are for trying the portal out on its embedded database, and spring.datasource.url names another one.");
		}
	}

	@Order(1)
	@Transactional
	@EventListener(ApplicationReadyEvent.class)
	public void make() {
		make("partner@example.org", "Demo Partner", Role.PARTNER);
		make("editor@example.org", "Demo Editor", Role.EDITOR);
		make("administrator@example.org", "Demo Administrator", Role.ADMINISTRATOR);
	}

	private void make(String email, String name, Role role) {
		String password = Secret.random().text().substring(0, PASSWORD_LENGTH);
		String hash = passwords.hash(password);
		accounts.findByEmailIgnoreCase(email)
			.ifPresentOrElse((account) -> account.changePassword(hash),
					() -> accounts.save(new Account(email, name, role, hash)));
		log.info("Demo account: {} with the password {}", email, password);
	}

}
