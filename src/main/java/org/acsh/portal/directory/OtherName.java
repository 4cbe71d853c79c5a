package org.acsh.portal.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.acsh.portal.kernel.LocalizedText;

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

	private static Stream<OtherName> inAllLanguages(LocalizedText text) {
		return text.languages().stream().map(tag -> new OtherName(text.in(Locale.forLanguageTag(tag)).value(), tag));
	}

	private static OtherName unknown(String spelling) {
		return new OtherName(spelling, "und");
	}

}
