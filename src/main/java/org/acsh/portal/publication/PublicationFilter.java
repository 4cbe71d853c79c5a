package org.acsh.portal.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.acsh.portal.site.Asked;
import org.acsh.portal.site.Chosen;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked of the list of publications, as the address tells it. A value that
 * means nothing is as good as none.
 *
 * @param q words to be found
 * @param kind such as "working-paper"
 * @param phase the key of a phase at whose events it was launched
 * @param year four digits
 * @param language a BCP 47 tag
 * @param relation "own", "joint" or "referenced"
 * @param topic the slug of a topic
 * @param sort "title", or nothing for the latest first
 * @param page counted from 1
 */
public record PublicationFilter(@Nullable String q, @Nullable String kind, @Nullable String phase,
		@Nullable String year, @Nullable String language, @Nullable String relation, @Nullable String topic,
		@Nullable String sort, @Nullable String page) implements Asked {

	public PublicationFilter {
		q = Chosen.words(q);
		kind = Chosen.word(kind);
		phase = Chosen.word(phase);
		year = Chosen.year(year);
		language = Chosen.word(language);
		relation = Chosen.word(relation);
		topic = Chosen.word(topic);
		sort = Chosen.oneOf(sort, List.of("title"));
		page = Chosen.page(page);
	}

	@Override
	public String place() {
		return "/publications";
	}

	@Override
	public Map<String, @Nullable String> parameters() {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("q", q);
		parameters.put("kind", kind);
		parameters.put("relation", relation);
		parameters.put("phase", phase);
		parameters.put("year", year);
		parameters.put("language", language);
		parameters.put("topic", topic);
		parameters.put("sort", sort);
		parameters.put("page", page);
		return parameters;
	}

	@Override
	public PublicationFilter on(int number) {
		return new PublicationFilter(q, kind, phase, year, language, relation, topic, sort, String.valueOf(number));
	}

}
