package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * One step on the way to a field: to a field of an object by its name, or to one of many
 * by what stands in brackets.
 *
 * @param text the name, or what stands in brackets
 * @param bracketed whether it is one of many
 */
public record Step(String text, boolean bracketed) {

	private static final Pattern STEP = Pattern
		.compile("\\G(?:(?:^|(?<!^)\\.)(?<name>\\w+)|\\[(?<key>(?:[^\\]\\\\]|\\\\.)++)])", Pattern.DOTALL);

	/**
	 * Reads "sessions[opening].title".
	 * @throws IllegalArgumentException for a text of another form
	 */
	static List<Step> parse(String text) {
		return read(text).orElseThrow(() -> new IllegalArgumentException("Not the name of a field: " + text));
	}

	/** The steps of a text, or empty if it has another form. */
	static Optional<List<Step>> read(String text) {
		List<Step> steps = new ArrayList<>();
		Matcher matcher = STEP.matcher(text);
		int end = 0;
		while (matcher.find()) {
			String name = matcher.group("name");
			steps.add((name != null) ? new Step(name, false) : new Step(plain(matcher.group("key")), true));
			end = matcher.end();
		}
		boolean isName = !steps.isEmpty() && !steps.getFirst().bracketed && end == text.length();
		return isName ? Optional.of(steps) : Optional.empty();
	}

	static String print(List<Step> steps) {
		StringBuilder text = new StringBuilder();
		for (Step step : steps) {
			text.append((step.bracketed || text.isEmpty()) ? "" : ".").append(step);
		}
		return text.toString();
	}

	/** What the step leads to, a missing node if nothing is there. */
	JsonNode from(JsonNode node) {
		if (!bracketed) {
			return node.path(text);
		}
		return Shape.isWording(node) ? node.path("texts").path(text) : Items.of(node).get(text);
	}

	/** The step as it stands in a path. */
	@Override
	public String toString() {
		return bracketed ? "[" + text.replace("\\", "\\\\").replace("]", "\\]") + "]" : text;
	}

	private static String plain(String key) {
		return key.replaceAll("\\\\(.)", "$1");
	}

}
