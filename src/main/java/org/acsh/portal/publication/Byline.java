package org.acsh.portal.publication;

import java.util.Locale;

import org.acsh.portal.citation.Author;
import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.directory.PersonRef;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * An author as pages name them.
 *
 * @param name the name as it is printed on the work, or null where it is the record's
 */
record Byline(@Nullable String name, @Nullable PersonRef person, @Nullable OrganisationRef organisation) {

	/** The author of a reference, with names in a language. */
	Author author(Locale language) {
		if (organisation != null) {
			return Author.body((name != null) ? name : organisation.name().in(language).value());
		}
		return Author.person((name != null) ? name : requireNonNull(person).name().in(language).value());
	}

}
