package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.editing.Absences;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.site.Listing;
import org.acsh.portal.site.Listing.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Finds initiatives for readers: only what is published. */
@Service
class InitiativeService {

	private static final String SUMMARIES = """
			select slug, country, name, summary, period, events, figures
			from public_initiative
			where %s
			order by in_language(name, :language) collate "und-x-icu", id
			""";

	private static final String ASKED = """
			(:country = '' or upper(:country) = country_code) and (:topic = '' or :topic = any (topic_slugs))""";

	private static final String CHOICES = """
			select 'country' as parameter, lower(country_code) as value,
				count(*) filter (where :topic = '' or :topic = any (topic_slugs)) as count, country, null::jsonb as topic
			from public_initiative
			group by country_code, country
			union all
			select 'topic', topic ->> 'slug', count(*) filter (where :country = '' or upper(:country) = country_code),
				null, topic -> 'name'
			from public_initiative, jsonb_array_elements(topics) as topic
			group by topic
			""";

	private final PublicViews views;

	private final Absences absences;

	InitiativeService(PublicViews views, Absences absences) {
		this.views = views;
		this.absences = absences;
	}

	/**
	 * The page of the list that a filter asks for; the last one where it asks for a page
	 * beyond.
	 * @param reader the language that names are sorted in
	 */
	InitiativeList list(InitiativeFilter filter, Locale reader) {
		Map<String, Object> asked = parameters(filter, reader);
		int total = views.one(Total.class, "select count(*) as total from public_initiative where " + ASKED, asked)
			.map(Total::total)
			.orElse(0);
		InitiativeFilter shown = filter.on(Math.min(filter.pageNumber(), Listing.pages(total)));
		List<Choice> choices = views.list(Counted.class, CHOICES, asked)
			.stream()
			.map(one -> one.choice(reader))
			.toList();
		return new InitiativeList(shown, total,
				Listing.applied(shown, choices,
						(parameter, value) -> new Counted(parameter, value, 0, null, null).choice(reader)),
				choices, views.list(InitiativeSummary.class, SUMMARIES.formatted(ASKED) + "limit :size offset :offset",
						parameters(shown, reader)));
	}

	/** The initiatives presented at a public event, by name. */
	List<InitiativeSummary> ofEvent(long event, String language) {
		return summaries("id in (select initiative_id from public_event_initiative where event_id = :event)",
				Map.of("event", event, "language", language));
	}

	/**
	 * The initiatives of a country and those that it took over, by name.
	 * @param code ISO 3166-1 alpha-2 in capitals
	 */
	List<InitiativeSummary> ofCountry(String code, String language) {
		return summaries(":country = country_code or :country = any (export_codes)",
				Map.of("country", code, "language", language));
	}

	/** The initiatives that an organisation carries, by name. */
	List<InitiativeSummary> ofOrganisation(String slug, String language) {
		return summaries("institutions @> jsonb_build_array(jsonb_build_object('slug', :organisation::text))",
				Map.of("organisation", slug, "language", language));
	}

	/** The initiatives of which a person gave figures, by name. */
	List<InitiativeSummary> ofPerson(String slug, String language) {
		return summaries(
				"jsonb_path_exists(figures, '$[*].values[*].person.slug ? (@ == $person)', jsonb_build_object('person', :person::text))",
				Map.of("person", slug, "language", language));
	}

	/** The initiatives about any of some topics, by name. */
	List<InitiativeSummary> aboutAny(String[] topics, String language) {
		return summaries("topic_slugs && :topics::text[]", Map.of("topics", topics, "language", language));
	}

	/**
	 * The page of an initiative.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no initiative ever had the address
	 */
	InitiativePage page(String slug) {
		return views.one(InitiativePage.class, "select * from initiative_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of("initiatives", slug));
	}

	/**
	 * The page of an initiative that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	InitiativePage page(UUID content) {
		return views
			.one(InitiativePage.class, "select * from initiative_page where content = :content",
					Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

	private List<InitiativeSummary> summaries(String condition, Map<String, ?> parameters) {
		return views.list(InitiativeSummary.class, SUMMARIES.formatted(condition), parameters);
	}

	private static Map<String, Object> parameters(InitiativeFilter filter, Locale reader) {
		Map<String, Object> parameters = filter.forStatement();
		parameters.put("language", reader.getLanguage());
		return parameters;
	}

	private record Total(int total) {
	}

	private record Counted(String parameter, String value, int count, @Nullable CountryRef country,
			@Nullable LocalizedText topic) {

		private Choice choice(Locale reader) {
			return new Choice(parameter, value, count, (topic != null) ? topic.in(reader) : new LocalizedText.Text(
					(country != null) ? country.name(reader) : value, reader.getLanguage(), false));
		}

	}

}
