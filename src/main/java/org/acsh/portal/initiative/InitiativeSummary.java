package org.acsh.portal.initiative;

import java.util.List;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.event.EventRef;
import org.acsh.portal.kernel.LocalizedText;

/**
 * An initiative as pages tell of it.
 *
 * @param events the public events at which it was presented, earliest first
 */
record InitiativeSummary(String slug, CountryRef country, LocalizedText name, List<EventRef> events) {
}
