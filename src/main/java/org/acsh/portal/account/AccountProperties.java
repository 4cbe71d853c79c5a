package org.acsh.portal.account;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of accounts.
 *
 * @param demoAccounts whether ready accounts are made for trying the portal out, their
 * passwords printed at the start; refused where {@code spring.datasource.url} is set
 * @param administratorLink whether this start prints a one-time link that makes another
 * administrator, for when nobody can sign in as one any more
 * @param signIn how staff sign in
 */
@ConfigurationProperties("portal")
record AccountProperties(boolean demoAccounts, boolean administratorLink, @DefaultValue SignIn signIn) {

	/**
	 * How long staff stay signed in and how often it may be tried. Tries are those that
	 * fail; so many are free, and then they come back one by one, all of them within the
	 * time given.
	 *
	 * @param idle how long a session lasts without a request
	 * @param tries for one account from one network
	 * @param triesOfNetwork for all accounts together from one network
	 * @param triesOfStrangers for one account from all places together that it has not
	 * been signed in to from
	 * @param within the time in which they all come back
	 * @param placeKnownFor how long a browser or network counts as one that the account
	 * has been signed in to from
	 * @param keptPosts how many forms of one network, posted after their session had
	 * ended, are kept within that time
	 * @param recorded how many refusals of one kind are recorded within that time
	 */
	record SignIn(@DefaultValue("8h") Duration idle, @DefaultValue("10") int tries,
			@DefaultValue("60") int triesOfNetwork, @DefaultValue("25") int triesOfStrangers,
			@DefaultValue("15m") Duration within, @DefaultValue("90d") Duration placeKnownFor,
			@DefaultValue("10") int keptPosts, @DefaultValue("100") int recorded) {
	}

}
