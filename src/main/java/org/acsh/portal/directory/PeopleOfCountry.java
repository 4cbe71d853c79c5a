package org.acsh.portal.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.text.Collator;
import org.acsh.portal.country.CountryPage;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A country's page names the people known to have held a post in one of its institutions.
 */
@Component
@Order(35)
class PeopleOfCountry implements PageSections<CountryPage> {

	private final PublicViews views;

	PeopleOfCountry(PublicViews views) {
		this.views = views;
	}

	@Override
	public Optional<PageSection> on(CountryPage country, Locale reader) {
		List<PersonPage> found = people(country.code(), reader);
		return Optional.of(new PageSection("people", "section.people", "directory/people-of-country", found))
			.filter(section -> !found.isEmpty());
	}

	private List<PersonPage> people(String code, Locale reader) {
		return views.list(PersonPage.class, """
				select *
				from public_person
				where posts @> jsonb_build_array(jsonb_build_object('organisation',
					jsonb_build_object('country_code', :code::text)))
				""", Map.of("code", code))
			.stream()
			.sorted(Comparator.comparing(person -> person.name().in(reader).value(), Collator.getInstance(reader)))
			.toList();
	}

}
