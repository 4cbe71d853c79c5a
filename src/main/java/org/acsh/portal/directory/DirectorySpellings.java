package org.acsh.portal.directory;

import org.acsh.portal.joining.Spellings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By which spellings people and organisations that were entered twice are found. */
@Configuration(proxyBeanMethods = false)
class DirectorySpellings {

	@Bean
	Spellings spellingsOfPeople() {
		return new Spellings(PersonService.KIND, "person_spelling");
	}

	@Bean
	Spellings spellingsOfOrganisations() {
		return new Spellings(OrganisationService.KIND, "organisation_spelling");
	}

}
