package org.acsh.portal.site;

import org.springframework.core.Ordered;

/** What happens to a request, in this order, before security and pages see it. */
public final class FilterOrder {

	static final int HEADERS = Ordered.HIGHEST_PRECEDENCE;

	static final int HOST = HEADERS + 1;

	static final int LANGUAGE = HEADERS + 2;

	/** Before Spring Security, whose order is -100. */
	public static final int PAGE_CACHE = HEADERS + 3;

	private FilterOrder() {
	}

}
