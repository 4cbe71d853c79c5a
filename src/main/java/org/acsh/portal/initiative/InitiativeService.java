package org.acsh.portal.initiative;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.acsh.portal.country.CountryService;
import org.acsh.portal.event.EventRegister;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of countries' initiatives. */
@Service
class InitiativeService {

	private final InitiativeRepository initiatives;

	private final CountryService countries;

	private final EventRegister events;

	private final PublicViews views;

	InitiativeService(InitiativeRepository initiatives, CountryService countries, EventRegister events,
			PublicViews views) {
		this.initiatives = initiatives;
		this.countries = countries;
		this.events = events;
		this.views = views;
	}

	/** The initiatives presented at a public event, by country, then by name. */
	List<InitiativeSummary> ofEvent(long event, String language) {
		return views.list(InitiativeSummary.class, """
				select *
				from public_initiative
				where id in (select initiative_id from public_event_initiative where event_id = :event)
				order by country_code, in_language(name, :language) collate "und-x-icu"
				""", Map.of("event", event, "language", language));
	}

	/**
	 * The initiatives of a country by name.
	 * @param code ISO 3166-1 alpha-2 in capitals
	 */
	List<InitiativeSummary> ofCountry(String code, String language) {
		return views.list(InitiativeSummary.class, """
				select *
				from public_initiative
				where country_code = :country
				order by in_language(name, :language) collate "und-x-icu"
				""", Map.of("country", code, "language", language));
	}

	@Transactional
	void enter(InitiativeForm form) {
		initiatives.save(new Initiative(form, countries.country(form.country()),
				form.presentedAt().stream().map(events::event).collect(Collectors.toSet())));
	}

}
