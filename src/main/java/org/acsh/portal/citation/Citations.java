package org.acsh.portal.citation;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/** Writes references to works. */
@Component
public class Citations {

	// The languages in which the Citation Style Language knows the words of a reference.
	private static final Map<String, String> WORDS = Map.of("ru", "ru-RU", "ko", "ko-KR");

	private final Map<String, ApaStyle> styles = new ConcurrentHashMap<>();

	/**
	 * The reference in the style of the American Psychological Association, 7th edition,
	 * on one line.
	 * @param reader whose language has the words around the names, English where the
	 * style does not know it
	 */
	public String apa(Work work, Locale reader) {
		String words = WORDS.getOrDefault(reader.getLanguage(), "en-GB");
		return styles.computeIfAbsent(words, ApaStyle::new).reference(work);
	}

	/** The reference as an entry of a BibTeX file, in characters of Unicode. */
	public String bibtex(Work work) {
		return new BibTex(work).entry();
	}

	/** The reference as a record of a RIS file, whose lines end as in Windows. */
	public String ris(Work work) {
		return new Ris(work).record();
	}

	/** The reference as a list of one item in CSL-JSON. */
	public String cslJson(Work work) {
		return CslItem.json(work);
	}

}
