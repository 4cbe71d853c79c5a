package org.acsh.portal.initiative;

import java.util.LinkedHashMap;
import java.util.Map;

import org.acsh.portal.site.Asked;
import org.acsh.portal.site.Chosen;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked of the list of initiatives, as the address tells it. A value that
 * means nothing is as good as none.
 *
 * @param country ISO 3166-1 alpha-2 in small letters
 * @param topic the slug of a topic
 * @param page counted from 1
 */
public record InitiativeFilter(@Nullable String country, @Nullable String topic,
		@Nullable String page) implements Asked {

	public InitiativeFilter {
		country = Chosen.country(country);
		topic = Chosen.word(topic);
		page = Chosen.page(page);
	}

	@Override
	public String place() {
		return "/initiatives";
	}

	@Override
	public Map<String, @Nullable String> parameters() {
		Map<String, @Nullable String> parameters = new LinkedHashMap<>();
		parameters.put("country", country);
		parameters.put("topic", topic);
		parameters.put("page", page);
		return parameters;
	}

	@Override
	public InitiativeFilter on(int number) {
		return new InitiativeFilter(country, topic, String.valueOf(number));
	}

}
