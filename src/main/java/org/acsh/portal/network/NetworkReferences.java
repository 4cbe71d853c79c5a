package org.acsh.portal.network;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.acsh.portal.country.Country;
import org.acsh.portal.country.CountryService;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.directory.OrganisationService;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.programme.Topic;
import org.acsh.portal.programme.TopicService;

import org.springframework.stereotype.Component;

/**
 * Finds the records that a form without problems names, and lists those that until then
 * only drafts have named. Naming one that does not exist is refused with
 * {@link NotFoundException}.
 */
@Component
class NetworkReferences {

	private final CountryService countries;

	private final OrganisationService organisations;

	private final TopicService topics;

	NetworkReferences(CountryService countries, OrganisationService organisations, TopicService topics) {
		this.countries = countries;
		this.organisations = organisations;
		this.topics = topics;
	}

	List<Topic> topics(List<String> slugs) {
		return slugs.stream().distinct().map(topics::listed).toList();
	}

	Set<Country> countries(List<String> codes) {
		return codes.stream().map(countries::country).collect(Collectors.toSet());
	}

	List<Organisation> institutions(List<InstitutionForm> forms) {
		return forms.stream().map(InstitutionForm::organisation).distinct().map(organisations::listed).toList();
	}

}
