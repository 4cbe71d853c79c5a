package org.acsh.portal.home;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.country.RegionRef;
import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A country with the numbers of events that it took part in, that it hosted, and of
 * either.
 *
 * @param code ISO 3166-1 alpha-2 in capitals
 * @param region the region of the programme, or null for a country outside of its regions
 */
record CountryWithEvents(String code, @Nullable LocalizedText officialName, @Nullable RegionRef region, int events,
		int attended, int hosted) {

	CountryRef ref() {
		return new CountryRef(code, officialName);
	}

}
