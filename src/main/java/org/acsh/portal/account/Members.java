package org.acsh.portal.account;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Tells who members of staff are. SQL of other rooms may join the view
 * {@code member (id, name)} instead.
 */
@Service
public class Members {

	private final JdbcClient database;

	Members(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The member with an account, also with one that is disabled.
	 * @param id the account's id
	 * @return the member, or empty where there is no such account
	 */
	public Optional<Member> named(long id) {
		return database.sql("select id, name, role from account where id = ?").param(id).query(Member.class).optional();
	}

	/** The member as long as sessions of an era of the account hold. */
	Optional<Member> signedIn(long id, int era) {
		return database.sql("select id, name, role from account where id = ? and era = ? and not disabled")
			.params(id, era)
			.query(Member.class)
			.optional();
	}

}
