package org.acsh.portal.home;

import java.util.Locale;

import org.acsh.portal.country.RegionRef;
import org.acsh.portal.programme.Membership;
import org.jspecify.annotations.Nullable;

/**
 * A country as the map and the list beside it show it, in the reader's language.
 *
 * @param code ISO 3166-1 alpha-2 in capitals
 * @param name its name
 * @param region the region of the programme, or null for a country outside of its regions
 * @param membership whether and since when it takes part
 * @param events how many events it took part in or hosted; one that it did both of is one
 * @param attended how many events it took part in
 * @param hosted how many events took place there
 * @param detail what the map says of it: since when it takes part and in how many events
 */
record MapCountry(String code, String name, @Nullable RegionRef region, Membership membership, int events, int attended,
		int hosted, String detail) {

	/** The last part of the address of its page. */
	public String slug() {
		return code.toLowerCase(Locale.ROOT);
	}

	/** Whether it is or was a member of any phase. */
	public boolean member() {
		return membership.isMember();
	}

}
