package org.acsh.portal.directory;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.site.Asked;
import org.acsh.portal.site.Listing;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Answers what readers ask of the lists of people and of organisations. */
@Service
class DirectoryListService {

	private static final String PEOPLE = """
			select slug, name, names, words, country_codes, null as kind
			from public_person
			""";

	private static final String ORGANISATIONS = """
			select slug, name, names, words, array_remove(array[country_code], null) as country_codes,
				kind_code as kind
			from public_organisation
			""";

	// Which parameters each record fails, so that a choice can count what all the others
	// leave.
	private static final String ASKED = """
			with asked as (
				select slug, kind, country_codes, lower(left(plain(in_language(name, :language)), 1)) as letter,
					array_remove(array[
						case when not (:q = '' or words @@ asked_for(:q) or likeness(:q, :latin, names) >= 0.6) then 'q' end,
						case when :kind not in ('', coalesce(term_word(kind), '-')) then 'kind' end,
						case when not (:country = '' or upper(:country) = any (country_codes)) then 'country' end,
						case when :letter not in ('', lower(left(plain(in_language(name, :language)), 1))) then 'letter' end],
						null) as failed
				from (%s) record)
			""";

	private static final String CHOICES = """
			select 'kind' as parameter, term_word(t.code) as value, count(*) as count, term_ref(t) -> 'plural' as kind,
				null::jsonb as country
			from asked
			join term t on t.vocabulary = 'organisation-kinds' and t.code = kind
			where failed <@ '{kind}'
			group by t.id
			union all
			select 'country', lower(c.code), count(*), null, country_ref(c)
			from asked
			join country c on c.code = any (country_codes)
			where failed <@ '{country}'
			group by c.code
			union all
			select 'letter', letter, count(*), null, null
			from asked
			where failed <@ '{letter}'
			group by letter
			union all
			select 'total', '', count(*), null, null
			from asked
			where failed = '{}'
			order by count desc
			""";

	private static final String PAGE = """
			select page.*
			from %s page
			join asked using (slug)
			where failed = '{}'
			order by case when :language = 'ru' then in_language(name, :language) end collate "ru-x-icu",
				in_language(name, :language) collate "und-x-icu", slug
			limit :size offset :offset
			""";

	private final PublicViews views;

	DirectoryListService(PublicViews views) {
		this.views = views;
	}

	/**
	 * The page of the list of people that a filter asks for; the last one where it asks
	 * for a page beyond.
	 * @param reader the language that names are shown and sorted in
	 */
	DirectoryList<PersonPage> people(DirectoryFilter filter, Locale reader) {
		return list(filter.at("/people"), PEOPLE, "public_person", PersonPage.class, reader);
	}

	/** The same of organisations. */
	DirectoryList<OrganisationPage> organisations(DirectoryFilter filter, Locale reader) {
		return list(filter.at("/organisations"), ORGANISATIONS, "public_organisation", OrganisationPage.class, reader);
	}

	private <T> DirectoryList<T> list(Asked filter, String records, String view, Class<T> type, Locale reader) {
		String asked = ASKED.formatted(records);
		List<DirectoryList.Counted> choices = views.list(DirectoryList.Counted.class, asked + CHOICES,
				parameters(filter, reader));
		int total = choices.stream()
			.filter(choice -> choice.parameter().equals("total"))
			.mapToInt(DirectoryList.Counted::count)
			.sum();
		Asked shown = filter.on(Math.min(filter.pageNumber(), Listing.pages(total)));
		List<T> page = views.list(type, asked + PAGE.formatted(view), parameters(shown, reader));
		return new DirectoryList<>(shown, choices, page, total);
	}

	private static Map<String, Object> parameters(Asked filter, Locale reader) {
		Map<String, Object> parameters = filter.forStatement();
		parameters.put("latin", latin(filter.chosen("q")));
		parameters.put("language", reader.getLanguage());
		return parameters;
	}

	private static String latin(@Nullable String words) {
		try {
			return (words != null) ? Slug.from(words).value().replace('-', ' ') : "";
		}
		catch (IllegalArgumentException ex) {
			// Signs alone have no Latin form.
			return "";
		}
	}

}
