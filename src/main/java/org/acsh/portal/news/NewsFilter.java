package org.acsh.portal.news;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.acsh.portal.site.Asked;
import org.acsh.portal.site.Chosen;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked of the list of news, as the address tells it. A value that means
 * nothing is as good as none.
 *
 * @param kind "news" or "press"
 * @param phase the key of a phase whose events it tells of
 * @param year four digits
 * @param page counted from 1
 */
public record NewsFilter(@Nullable String kind, @Nullable String phase, @Nullable String year,
		@Nullable String page) implements Asked {

	public NewsFilter {
		kind = Chosen.oneOf(kind, List.of("news", "press"));
		phase = Chosen.word(phase);
		year = Chosen.year(year);
		page = Chosen.page(page);
	}

	@Override
	public String place() {
		return "/news";
	}

	@Override
	public Map<String, @Nullable String> parameters() {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("kind", kind);
		parameters.put("phase", phase);
		parameters.put("year", year);
		parameters.put("page", page);
		return parameters;
	}

	@Override
	public NewsFilter on(int number) {
		return new NewsFilter(kind, phase, year, String.valueOf(number));
	}

}
