package org.acsh.portal.network;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.programme.TopicRef;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a network itself says; rooms above add their sections. What is not
 * known is null or empty.
 *
 * @param withdrawn why the network was withdrawn, or null for one that was not
 */
public record NetworkPage(long id, String slug, LocalizedText name, @Nullable LocalizedText purpose,
		List<TopicRef> topics, List<CountryRef> countries, List<OrganisationRef> institutions,
		@Nullable LocalizedText withdrawn) {

	/** The countries that belong to it, by name in the reader's language. */
	public List<CountryRef> countries(Locale reader) {
		return countries.stream().sorted(CountryRef.byName(reader)).toList();
	}

}
