package org.acsh.portal.directory;

import java.util.List;

import org.acsh.portal.country.Country;
import org.acsh.portal.country.CountryService;
import org.acsh.portal.document.Typed;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/**
 * Finds the records that a form without problems names. Naming one that does not exist is
 * refused with {@link NotFoundException}.
 */
@Component
class DirectoryReferences {

	private final CountryService countries;

	private final OrganisationService organisations;

	DirectoryReferences(CountryService countries, OrganisationService organisations) {
		this.countries = countries;
		this.organisations = organisations;
	}

	@Nullable Country country(String code) {
		return Typed.read(code, countries::country);
	}

	@Nullable Organisation organisation(String slug) {
		return Typed.read(slug, organisations::listed);
	}

	List<Post> posts(List<PostForm> forms) {
		return forms.stream().map(this::post).toList();
	}

	private Post post(PostForm form) {
		return new Post(requireNonNull(form.title().text()), organisation(form.organisation()),
				Typed.read(form.since(), PartialDate::read), Typed.read(form.until(), PartialDate::read),
				Typed.read(form.knownFor(), PartialDate::read));
	}

}
