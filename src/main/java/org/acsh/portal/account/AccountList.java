package org.acsh.portal.account;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.site.Listing;

/**
 * A page of the list of accounts. Nothing but words narrows it.
 *
 * @param filter what was asked
 * @param accounts those of this page by name, disabled ones last
 * @param total how many all pages hold
 */
record AccountList(AccountFilter filter, List<Account> accounts, int total) implements Listing {

	@Override
	public List<Choice> choices(String parameter, Locale reader) {
		return List.of();
	}

	@Override
	public List<Choice> applied() {
		return List.of();
	}

}
