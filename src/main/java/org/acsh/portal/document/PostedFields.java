package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.DataBinder;

/**
 * The fields of a posted form, the items of each list numbered without gaps. Where no
 * value was given, a list has no such value.
 */
final class PostedFields implements DataBinder.ValueResolver {

	private static final Pattern POSITION = Pattern.compile("[+-]?\\d+");

	private static final Pattern GOOD_POSITION = Pattern.compile("\\d{1,6}");

	private final Map<String, SortedSet<Integer>> positions = new HashMap<>();

	private final NavigableMap<String, List<String>> values = new TreeMap<>();

	private String asked = "";

	private PostedFields() {
	}

	/**
	 * The fields among the parameters; a parameter of another name is none.
	 * @throws MalformedFormException if a list is too long or a position no number
	 */
	static PostedFields of(Map<String, String[]> parameters) {
		PostedFields fields = new PostedFields();
		Map<List<Step>, List<String>> posted = new LinkedHashMap<>();
		parameters.forEach((name, typed) -> Step.read(name)
			.filter((steps) -> !isBlankItem(steps, typed))
			.ifPresent((steps) -> posted.put(steps, List.of(typed))));
		posted.keySet().forEach(fields::notePositions);
		posted.forEach((steps, typed) -> fields.values.put(fields.nameWithoutGaps(steps), typed));
		return fields;
	}

	@Override
	public @Nullable Object resolveValue(String name, Class<?> type) {
		asked = name;
		List<String> typed = values.get(name);
		if (typed == null) {
			return (type == boolean.class) ? false : null;
		}
		return Collection.class.isAssignableFrom(type) ? typed.stream().filter((value) -> !value.isBlank()).toList()
				: typed.getFirst();
	}

	/**
	 * The names beneath the field that was asked for last. Spring looks through all of
	 * them for the parts of that field, so that the others would make it slow.
	 */
	@Override
	public Set<String> getNames() {
		return values.subMap(asked, asked + Character.MAX_VALUE).keySet();
	}

	private void notePositions(List<Step> steps) {
		for (int at = 0; at < steps.size(); at++) {
			if (isPosition(steps.get(at))) {
				note(Step.print(steps.subList(0, at)), steps.get(at).text());
			}
		}
	}

	private void note(String list, String position) {
		SortedSet<Integer> taken = positions.computeIfAbsent(list, (name) -> new TreeSet<>());
		if (!GOOD_POSITION.matcher(position).matches()) {
			throw new MalformedFormException("No position: " + list + "[" + position + "]");
		}
		taken.add(Integer.valueOf(position));
		if (taken.size() > Document.MOST_ITEMS) {
			throw new MalformedFormException("More than " + Document.MOST_ITEMS + " items: " + list);
		}
	}

	private String nameWithoutGaps(List<Step> steps) {
		List<Step> renumbered = new ArrayList<>();
		for (int at = 0; at < steps.size(); at++) {
			SortedSet<Integer> taken = positions.get(Step.print(steps.subList(0, at)));
			Step step = steps.get(at);
			renumbered.add((taken == null || !isPosition(step)) ? step
					: new Step(String.valueOf(taken.headSet(Integer.valueOf(step.text())).size()), true));
		}
		return Step.print(renumbered);
	}

	private static boolean isPosition(Step step) {
		return step.bracketed() && POSITION.matcher(step.text()).matches();
	}

	private static boolean isBlankItem(List<Step> steps, String[] typed) {
		return isPosition(steps.getLast()) && Stream.of(typed).allMatch(String::isBlank);
	}

}
