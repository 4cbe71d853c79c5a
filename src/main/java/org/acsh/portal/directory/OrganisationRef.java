package org.acsh.portal.directory;

import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as other pages name it and link to it.
 *
 * @param slug the last part of the address of its page
 * @param abbreviation the short form by which it is known, or null
 * @param name the full name
 * @param unit the unit of it that takes part in the programme, or null for the whole
 * @param countryCode the country it belongs to, ISO 3166-1 alpha-2 in capitals, or null
 */
public record OrganisationRef(String slug, @Nullable LocalizedText abbreviation, LocalizedText name,
		@Nullable LocalizedText unit, @Nullable String countryCode) {
}
