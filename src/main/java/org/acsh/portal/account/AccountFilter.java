package org.acsh.portal.account;

import java.util.LinkedHashMap;
import java.util.Map;

import org.acsh.portal.site.Asked;
import org.acsh.portal.site.Chosen;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts an administrator looks for.
 *
 * @param q a part of a name or of an e-mail address
 * @param page counted from 1
 */
record AccountFilter(@Nullable String q, @Nullable String page) implements Asked {

	AccountFilter {
		q = Chosen.words(q);
		page = Chosen.page(page);
	}

	@Override
	public String place() {
		return "/staff/accounts";
	}

	@Override
	public Map<String, @Nullable String> parameters() {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("q", q);
		parameters.put("page", page);
		return parameters;
	}

	@Override
	public AccountFilter on(int number) {
		return new AccountFilter(q, String.valueOf(number));
	}

}
