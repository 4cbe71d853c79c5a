package org.acsh.portal.directory;

import java.util.List;
import java.util.Objects;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.jspecify.annotations.Nullable;

/** What is entered of an organisation; lists that are left out are empty. */
record OrganisationForm(Slug slug, @Nullable LocalizedText abbreviation, LocalizedText name,
		@Nullable LocalizedText unit, Organisation.Kind kind, @Nullable String country, List<Organisation.Role> roles,
		List<String> otherNames) {

	OrganisationForm {
		roles = List.copyOf(Objects.requireNonNullElse(roles, List.of()));
		otherNames = List.copyOf(Objects.requireNonNullElse(otherNames, List.of()));
	}

}
