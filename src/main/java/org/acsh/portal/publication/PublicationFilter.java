package org.acsh.portal.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.acsh.portal.site.Listing.Asked;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

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

	static final int PAGE_SIZE = 20;

	// The parameters that narrow the list, in the order of an address.
	static final List<String> NARROWING = List.of("q", "kind", "relation", "phase", "year", "language", "topic");

	private static final int LONGEST_QUESTION = 200;

	private static final Pattern WORD = Pattern.compile("[a-z0-9]{1,60}(-[a-z0-9]{1,60}){0,20}");

	private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

	private static final Pattern PAGE = Pattern.compile("[2-9]|[1-9][0-9]{1,4}");

	public PublicationFilter {
		q = question(q);
		kind = word(kind, WORD);
		phase = word(phase, WORD);
		year = word(year, YEAR);
		language = word(language, WORD);
		relation = word(relation, WORD);
		topic = word(topic, WORD);
		sort = "title".equals(sort) ? sort : null;
		page = word(page, PAGE);
	}

	@Override
	public int pageNumber() {
		return (page != null) ? Integer.parseInt(page) : 1;
	}

	@Override
	public @Nullable String chosen(String parameter) {
		return parameters().get(parameter);
	}

	@Override
	public String href(String parameter, @Nullable String value) {
		Map<String, @Nullable String> changed = parameters();
		changed.put("page", null);
		changed.put(parameter, value);
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/publications");
		changed.entrySet()
			.stream()
			.filter(one -> one.getValue() != null)
			.forEach(one -> address.queryParam(one.getKey(), "{" + one.getKey() + "}"));
		return address.encode().buildAndExpand(changed).toUriString();
	}

	@Override
	public Map<String, @Nullable String> keptWithNewWords() {
		Map<String, @Nullable String> kept = parameters();
		kept.keySet().removeAll(List.of("q", "page"));
		kept.values().removeIf(Objects::isNull);
		return kept;
	}

	PublicationFilter on(int number) {
		return new PublicationFilter(q, kind, phase, year, language, relation, topic, sort, String.valueOf(number));
	}

	/** What is chosen, by the name of its parameter; null for what is not. */
	Map<String, @Nullable String> parameters() {
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

	private static @Nullable String question(@Nullable String typed) {
		String plain = (typed != null) ? typed.replaceAll("\\p{Cntrl}", " ").strip() : "";
		return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST_QUESTION));
	}

	private static @Nullable String word(@Nullable String typed, Pattern allowed) {
		String plain = (typed != null) ? typed.strip().toLowerCase(Locale.ROOT) : "";
		return allowed.matcher(plain).matches() ? plain : null;
	}

}
