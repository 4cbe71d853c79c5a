package org.acsh.portal.directory;

import java.util.List;
import java.util.Objects;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Slug;
import org.jspecify.annotations.Nullable;

/** What is entered of a person; lists that are left out are empty. */
record PersonForm(Slug slug, LocalizedText name, @Nullable LocalizedText honorific, List<String> otherNames,
		List<PostForm> posts) {

	PersonForm {
		otherNames = List.copyOf(Objects.requireNonNullElse(otherNames, List.of()));
		posts = List.copyOf(Objects.requireNonNullElse(posts, List.of()));
	}

	/** A post of the person; the employer is named by the slug of its page. */
	record PostForm(LocalizedText title, @Nullable String organisation, @Nullable PartialDate knownFor) {
	}

}
