package org.acsh.portal.account;

import java.sql.Timestamp;
import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers from where accounts have been signed in to. */
@Component
class KnownNetworks {

	private final JdbcClient database;

	private final Clock clock;

	private final AccountProperties.SignIn properties;

	KnownNetworks(JdbcClient database, Clock clock, AccountProperties properties) {
		this.database = database;
		this.clock = clock;
		this.properties = properties.signIn();
	}

	/** Whether the account with an e-mail address has lately been used from a network. */
	boolean isKnown(String email, Network network) {
		return database.sql("""
				select exists (select from known_network join account on id = account_id
				where lower(email) = lower(?) and network = ? and last_used > ?)
				""").params(email, network.prefix(), oldest()).query(Boolean.class).single();
	}

	/** Notes that an account is used from a network, and forgets what is long ago. */
	@Transactional
	void remember(Member owner, Network network) {
		database.sql("delete from known_network where last_used <= ?").param(oldest()).update();
		database.sql("""
				insert into known_network (account_id, network, last_used) values (?, ?, ?)
				on conflict (account_id, network) do update set last_used = excluded.last_used
				""").params(owner.id(), network.prefix(), Timestamp.from(clock.instant())).update();
	}

	private Timestamp oldest() {
		return Timestamp.from(clock.instant().minus(properties.networkKnownFor()));
	}

}
