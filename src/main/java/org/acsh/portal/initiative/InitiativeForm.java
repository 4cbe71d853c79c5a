package org.acsh.portal.initiative;

import java.util.List;
import java.util.Objects;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;

/**
 * What is entered of an initiative; its country is named by code, the events at which it
 * was presented by slug.
 */
record InitiativeForm(Slug slug, String country, LocalizedText name, List<String> presentedAt) {

	InitiativeForm {
		presentedAt = List.copyOf(Objects.requireNonNullElse(presentedAt, List.of()));
	}

}
