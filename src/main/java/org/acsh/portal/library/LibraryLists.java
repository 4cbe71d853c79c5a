package org.acsh.portal.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.material.MaterialSummary;
import org.acsh.portal.site.Listing;
import org.acsh.portal.site.Listing.Choice;
import org.acsh.portal.storage.FileType;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;

/** Answers what readers ask of the list of materials. */
@Service
class LibraryLists {

	private static final String TOTAL = "total";

	// Which parameters each material fails, so that a choice can count what all the
	// others leave. A file that is not open has no format, language or licence.
	private static final String ASKED = """
			with inside as materialized (
				select path from public_search_page(asked_for(:q))),
			asked as (
				select m.id, kind_word, year, licence_word, format, languages, topics, countries, event,
					array_remove(array[
						case when not (:q = '' or m.words @@ asked_for(:q)
							or '/materials/' || m.slug in (select path from inside)) then 'q' end,
						case when :kind not in ('', kind_word) then 'kind' end,
						case when :event not in ('', coalesce(m.event_slug, '-')) then 'event' end,
						case when not (:country = '' or :country = any (countries)) then 'country' end,
						case when not (:topic = '' or coalesce(:topic = any (topic_slugs), false)) then 'topic' end,
						case when not (:language = '' or coalesce(languages @> to_jsonb(:language), false)) then 'language' end,
						case when :year not in ('', coalesce(year, '-')) then 'year' end,
						case when :licence not in ('', coalesce(licence_word, '-')) then 'licence' end,
						case when :format not in ('', coalesce(format, '-')) then 'format' end],
						null) as failed
				from public_material m,
					lateral (select lower(m.kind) as kind_word, lower(replace(m.licence, '_', '-')) as licence_word,
						lower(m.versions -> 0 ->> 'type') as format,
						coalesce(left(m.date, 4), left(m.event ->> 'starts', 4)) as year,
						array(
							select lower(m.country ->> 'code') where m.country is not null
							union
							select lower(host)
							from public_event e, unnest(e.country_codes) as host
							where e.slug = m.event_slug) as countries) derived)
			""";

	private static final String CHOICES = ASKED + """
			select 'kind' as parameter, kind_word as value, count(*) filter (where failed <@ '{kind}') as count,
				null::jsonb as name
			from asked
			group by kind_word
			union all
			select 'event', event ->> 'slug', count(*) filter (where failed <@ '{event}'), event -> 'title'
			from asked
			where event is not null
			group by event
			union all
			select 'country', held, count(*) filter (where failed <@ '{country}'), null
			from asked, unnest(countries) as held
			group by held
			union all
			select 'topic', topic ->> 'slug', count(*) filter (where failed <@ '{topic}'), topic -> 'name'
			from asked, jsonb_array_elements(topics) as topic
			group by topic
			union all
			select 'language', language, count(*) filter (where failed <@ '{language}'), null
			from asked, jsonb_array_elements_text(languages) as language
			group by language
			union all
			select 'year', year, count(*) filter (where failed <@ '{year}'), null
			from asked
			where year is not null
			group by year
			union all
			select 'licence', licence_word, count(*) filter (where failed <@ '{licence}'), null
			from asked
			where licence_word is not null
			group by licence_word
			union all
			select 'format', format, count(*) filter (where failed <@ '{format}'), null
			from asked
			where format is not null
			group by format
			union all
			select 'total', '', count(*) filter (where failed = '{}'), null
			from asked
			order by parameter, count desc, value desc
			""";

	private static final String PAGE = ASKED + "select " + MaterialSummary.COLUMNS
			+ """

					from public_material
					join (select id from asked where failed = '{}') found using (id)
					order by case when :sort = '' then coalesce(first_day, (select e.first_day from public_event e where e.slug = event_slug)) end
							desc nulls last,
						in_language(title, :reader) collate "und-x-icu", slug
					limit :size offset :offset
					""";

	private final PublicViews views;

	private final MessageSource messages;

	LibraryLists(PublicViews views, MessageSource messages) {
		this.views = views;
		this.messages = messages;
	}

	/**
	 * The page of the list that a filter asks for; the last one where it asks for a page
	 * beyond.
	 */
	LibraryList list(LibraryFilter filter, Locale reader) {
		List<Counted> counted = views.list(Counted.class, CHOICES, parameters(filter, reader));
		int total = counted.stream().filter(one -> one.parameter().equals(TOTAL)).mapToInt(Counted::count).sum();
		LibraryFilter shown = filter.on(Math.min(filter.pageNumber(), Listing.pages(total)));
		List<Choice> choices = counted.stream()
			.filter(one -> !one.parameter().equals(TOTAL))
			.map(one -> choice(one, reader))
			.toList();
		return new LibraryList(shown,
				Listing.applied(shown, choices,
						(parameter, value) -> choice(new Counted(parameter, value, 0, null), reader)),
				choices, views.list(MaterialSummary.class, PAGE, parameters(shown, reader)), total);
	}

	private Choice choice(Counted one, Locale reader) {
		LocalizedText.Text label = (one.name() != null) ? one.name().in(reader)
				: new LocalizedText.Text(word(one, reader), reader.getLanguage(), false);
		return new Choice(one.parameter(), one.value(), one.count(), label);
	}

	private String word(Counted one, Locale reader) {
		return switch (one.parameter()) {
			case "kind" -> messages.getMessage(constant("material.kind.", one), reader);
			case "licence" -> messages.getMessage(constant("publication.licence.", one), reader);
			case "q" -> messages.getMessage("site.list.words", new Object[] { one.value() }, reader);
			case "language" -> Locale.forLanguageTag(one.value()).getDisplayLanguage(reader);
			case "country" -> Locale.of("", one.value()).getDisplayCountry(reader);
			case "format" -> format(one.value());
			default -> one.value();
		};
	}

	private static String format(String value) {
		return Stream.of(FileType.values())
			.filter((type) -> type.name().equalsIgnoreCase(value))
			.findFirst()
			.map((type) -> type.extension().toUpperCase(Locale.ROOT))
			.orElse(value);
	}

	// A value that no material has is called as it stands in the address.
	private static MessageSourceResolvable constant(String codes, Counted one) {
		String name = one.value().toUpperCase(Locale.ROOT).replace('-', '_');
		return new DefaultMessageSourceResolvable(new String[] { codes + name }, one.value());
	}

	private static Map<String, Object> parameters(LibraryFilter filter, Locale reader) {
		Map<String, Object> parameters = filter.forStatement();
		parameters.put("reader", reader.getLanguage());
		return parameters;
	}

	private record Counted(String parameter, String value, int count, @Nullable LocalizedText name) {
	}

}
