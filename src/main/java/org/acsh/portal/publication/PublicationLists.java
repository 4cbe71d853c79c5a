package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.programme.PhaseRef;
import org.acsh.portal.site.Listing;
import org.acsh.portal.site.Listing.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;

/** Answers what readers ask of the list of publications. */
@Service
class PublicationLists {

	private static final String TOTAL = "total";

	// Which parameters each publication fails, so that a choice can count what all the
	// others leave.
	private static final String ASKED = """
			with asked as (
				select id, kind_code, relation, left(published, 4) as year, languages, topics, phase_keys,
					array_remove(array[
						case when not (:q = '' or words @@ asked_for(:q)) then 'q' end,
						case when :kind not in ('', term_word(kind_code)) then 'kind' end,
						case when :relation not in ('', lower(relation)) then 'relation' end,
						case when not (:phase = '' or :phase = any (phase_keys)) then 'phase' end,
						case when :year not in ('', coalesce(left(published, 4), '-')) then 'year' end,
						case when not (:language = '' or languages @> to_jsonb(:language)) then 'language' end,
						case when not (:topic = '' or :topic = any (topic_slugs)) then 'topic' end],
						null) as failed
				from public_publication,
					lateral (select array(
						select event.programme_slug || '-' || event.phase_number
						from public_event_publication tie
						join public_event event on event.id = tie.event_id
						where tie.publication_id = public_publication.id and tie.role = 'LAUNCHED'
							and relation <> 'REFERENCED' and event.phase is not null) as phase_keys) launched)
			""";

	private static final String CHOICES = ASKED + """
			select 'kind' as parameter, term_word(t.code) as value, count(*) filter (where failed <@ '{kind}') as count,
				term_ref(t) -> 'plural' as name, null::jsonb as phase
			from term t
			left join asked on kind_code = t.code
			where t.vocabulary = 'publication-kinds'
			group by t.id
			union all
			select 'relation', lower(relation), count(*) filter (where failed <@ '{relation}'), null, null
			from asked
			group by relation
			union all
			select 'phase', ph.key, count(id) filter (where failed <@ '{phase}'), null, ph.ref
			from public_phase ph
			left join asked on ph.key = any (phase_keys)
			group by ph.key, ph.ref
			union all
			select 'year', year, count(*) filter (where failed <@ '{year}'), null, null
			from asked
			where year is not null
			group by year
			union all
			select 'language', language, count(*) filter (where failed <@ '{language}'), null, null
			from asked, jsonb_array_elements_text(languages) as language
			group by language
			union all
			select 'topic', topic ->> 'slug', count(*) filter (where failed <@ '{topic}'), topic -> 'name', null
			from asked, jsonb_array_elements(topics) as topic
			group by topic
			union all
			select 'total', '', count(*) filter (where failed = '{}'), null, null
			from asked
			order by parameter, count desc, value desc
			""";

	private static final String PAGE = ASKED + "select " + PublicationSummary.COLUMNS + """

			from public_publication
			join (select id from asked where failed = '{}') found using (id)
			order by case when :sort = '' then first_day end desc nulls last,
				in_language(title, coalesce(title_language, :reader)) collate "und-x-icu", slug
			limit :size offset :offset
			""";

	private final PublicViews views;

	private final MessageSource messages;

	PublicationLists(PublicViews views, MessageSource messages) {
		this.views = views;
		this.messages = messages;
	}

	/**
	 * The page of the list that a filter asks for; the last one where it asks for a page
	 * beyond.
	 */
	PublicationList list(PublicationFilter filter, Locale reader) {
		List<Counted> counted = views.list(Counted.class, CHOICES, parameters(filter, reader));
		int total = counted.stream().filter(one -> one.parameter().equals(TOTAL)).mapToInt(Counted::count).sum();
		PublicationFilter shown = filter.on(Math.min(filter.pageNumber(), Listing.pages(total)));
		List<Choice> choices = counted.stream()
			.filter(one -> !one.parameter().equals(TOTAL))
			.map(one -> choice(one, reader))
			.toList();
		return new PublicationList(shown,
				Listing.applied(shown, choices,
						(parameter, value) -> choice(new Counted(parameter, value, 0, null, null), reader)),
				choices, views.list(PublicationSummary.class, PAGE, parameters(shown, reader)), total);
	}

	private Choice choice(Counted one, Locale reader) {
		LocalizedText.Text label = (one.name() != null) ? one.name().in(reader)
				: new LocalizedText.Text(word(one, reader), reader.getLanguage(), false);
		return new Choice(one.parameter(), one.value(), one.count(), label);
	}

	private String word(Counted one, Locale reader) {
		if (one.phase() != null) {
			return one.phase().label(messages, reader);
		}
		return switch (one.parameter()) {
			case "relation" -> messages.getMessage(constant("publication.relation.", one), reader);
			case "q" -> messages.getMessage("site.list.words", new Object[] { one.value() }, reader);
			case "language" -> Locale.forLanguageTag(one.value()).getDisplayLanguage(reader);
			default -> one.value();
		};
	}

	// A value that no publication has is called as it stands in the address.
	private static MessageSourceResolvable constant(String codes, Counted one) {
		String name = one.value().toUpperCase(Locale.ROOT).replace('-', '_');
		return new DefaultMessageSourceResolvable(new String[] { codes + name }, one.value());
	}

	private static Map<String, Object> parameters(PublicationFilter filter, Locale reader) {
		Map<String, Object> parameters = filter.forStatement();
		parameters.put("reader", reader.getLanguage());
		return parameters;
	}

	private record Counted(String parameter, String value, int count, @Nullable LocalizedText name,
			@Nullable PhaseRef phase) {
	}

}
