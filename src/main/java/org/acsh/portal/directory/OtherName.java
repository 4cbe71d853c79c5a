package org.acsh.portal.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Wording;

/**
 * Another spelling, script or language in which a person or an organisation is named.
 *
 * @param language the BCP 47 tag of the name's language, "und" where it is not known
 */
public record OtherName(String name, String language) {

	/**
	 * The names that the reader does not see already, each once.
	 * @param shown the texts whose wording for the reader stands on the page
	 * @param spellings further spellings of no known language
	 */
	static List<OtherName> besides(Locale reader, Collection<LocalizedText> shown, Collection<String> spellings) {
		Map<String, OtherName> names = new LinkedHashMap<>();
		Stream.concat(shown.stream().flatMap(OtherName::inAllLanguages), spellings.stream().map(OtherName::unknown))
			.forEach(other -> names.putIfAbsent(other.name(), other));
		shown.forEach(text -> names.remove(text.in(reader).value()));
		return List.copyOf(names.values());
	}

	/** The names that were typed one on each line. */
	static Set<String> read(String typed) {
		return typed.lines().map(String::strip).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
	}

	/**
	 * The other names, one on each line, of a record that stands for another one, too.
	 * @param name the name that the record keeps
	 * @param others its own other names
	 * @param second the name of the other record
	 * @param seconds the other names of that one
	 */
	static String joined(Wording name, String others, Wording second, String seconds) {
		return Stream.of(others.lines(), second.texts().values().stream(), seconds.lines())
			.flatMap(Function.identity())
			.map(String::strip)
			.filter(spelling -> !spelling.isEmpty() && !name.texts().containsValue(spelling))
			.distinct()
			.sorted()
			.collect(Collectors.joining("\n"));
	}

	private static Stream<OtherName> inAllLanguages(LocalizedText text) {
		return text.languages().stream().map(tag -> new OtherName(text.in(Locale.forLanguageTag(tag)).value(), tag));
	}

	private static OtherName unknown(String spelling) {
		return new OtherName(spelling, "und");
	}

}
