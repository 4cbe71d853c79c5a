package org.acsh.portal.account;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

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
	 * The name of a member, also of one whose account is disabled.
	 * @param id the account's id, or null for nobody
	 * @return the name, or empty for nobody and where there is no such account
	 */
	public String nameOf(@Nullable Long id) {
		return database.sql("select name from member where id = ?").param(id).query(String.class).optional().orElse("");
	}

	/** The member as long as sessions of an era of the account hold. */
	Optional<Member> signedIn(long id, int era) {
		return database.sql("select id, name, role from account where id = ? and era = ? and not disabled")
			.params(id, era)
			.query(Member.class)
			.optional();
	}

}
