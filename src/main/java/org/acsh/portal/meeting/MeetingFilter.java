package org.acsh.portal.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.acsh.portal.site.Asked;
import org.acsh.portal.site.Chosen;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked of the list of meetings, as the address tells it. A value that
 * means nothing is as good as none, so that any address shows a sensible list.
 *
 * @param q words to be found
 * @param kind "bilateral" or "multilateral"
 * @param phase the key of the phase that its event belongs to
 * @param year four digits
 * @param topic the slug of a topic
 * @param sort "oldest", or null for the latest first
 * @param page counted from 1
 */
record MeetingFilter(@Nullable String q, @Nullable String kind, @Nullable String phase, @Nullable String year,
		@Nullable String topic, @Nullable String sort, @Nullable String page) implements Asked {

	MeetingFilter {
		q = Chosen.words(q);
		kind = Chosen.oneOf(kind, List.of("bilateral", "multilateral"));
		phase = Chosen.word(phase);
		year = Chosen.year(year);
		topic = Chosen.word(topic);
		sort = Chosen.oneOf(sort, List.of("oldest"));
		page = Chosen.page(page);
	}

	@Override
	public String place() {
		return "/meetings";
	}

	@Override
	public Map<String, @Nullable String> parameters() {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("q", q);
		parameters.put("kind", kind);
		parameters.put("phase", phase);
		parameters.put("year", year);
		parameters.put("topic", topic);
		parameters.put("sort", sort);
		parameters.put("page", page);
		return parameters;
	}

	@Override
	public MeetingFilter on(int number) {
		return new MeetingFilter(q, kind, phase, year, topic, sort, String.valueOf(number));
	}

}
