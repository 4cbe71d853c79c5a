package org.acsh.portal.partner;

import java.util.Locale;

/** What partners look for, in the order in which they do. */
enum Group {

	REPORTS, PUBLICATIONS, MATERIALS;

	/** The word that addresses have for it, such as "reports". */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
