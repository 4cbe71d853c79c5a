package org.acsh.portal.kernel;

import java.text.Normalizer;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.hibernate.annotations.Immutable;

/**
 * A text in one or more languages: one is the source, the others are translations that
 * know which source text they were made from.
 * <p>
 * Languages are BCP 47 tags ("en", "ru", "kk", "zh-Hant"). Texts are kept in Unicode
 * normal form C and are never blank. Entities store the value as jsonb, with
 * {@code @JdbcTypeCode(SqlTypes.JSON)}.
 *
 * @param source the language the text was first written in
 * @param texts the text by language, the source among them
 * @param madeFrom by language of a translation, the fingerprint of the source text it was
 * made from; a translation of unknown origin is absent here
 */
@Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
public record LocalizedText(@JsonProperty("source") String source, @JsonProperty("texts") Map<String, String> texts,
		@JsonProperty("madeFrom") @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> madeFrom) {

	/**
	 * Checks the languages and the texts, and copies them into unmodifiable maps.
	 * @throws IllegalArgumentException if the source has no text, a text is blank, a
	 * language is no BCP 47 tag, or an origin belongs to no translation
	 */
	public LocalizedText {
		source = tag(source);
		texts = normalized(texts);
		madeFrom = Collections.unmodifiableMap(new TreeMap<>(madeFrom));
		require(texts.containsKey(source), "There is no text in the source language " + source);
		require(texts.keySet().containsAll(madeFrom.keySet()) && !madeFrom.containsKey(source),
				"Only translations are made from a text, not all of " + madeFrom.keySet());
	}

	/**
	 * A text in one language.
	 * @param language its BCP 47 tag
	 * @param text the text, not blank
	 * @throws IllegalArgumentException for a blank text or a malformed tag
	 */
	public static LocalizedText of(String language, String text) {
		return new LocalizedText(language, Map.of(language, text), Map.of());
	}

	/**
	 * A text whose translations were all made from the source text given here.
	 * @param texts the text by language
	 * @param source the language of the source, one of those
	 * @throws IllegalArgumentException for a blank text, a malformed tag or no source
	 */
	public static LocalizedText of(Map<String, String> texts, String source) {
		LocalizedText result = new LocalizedText(source, texts, Map.of());
		for (Map.Entry<String, String> wording : result.texts.entrySet()) {
			result = result.with(wording.getKey(), wording.getValue());
		}
		return result;
	}

	/**
	 * This text with another wording in one language. A translation is marked as made
	 * from the present source text; a new source text makes its translations stale.
	 * @param language the BCP 47 tag of the wording
	 * @param wording the text, not blank
	 * @throws IllegalArgumentException for a blank text or a malformed tag
	 */
	public LocalizedText with(String language, String wording) {
		String tag = tag(language);
		Map<String, String> worded = put(texts, tag, wording);
		return tag.equals(source) ? new LocalizedText(source, worded, madeFrom)
				: new LocalizedText(source, worded, put(madeFrom, tag, fingerprint()));
	}

	/**
	 * The text for a reader: in the reader's language or a less special form of it (ru-KZ
	 * reads ru; RFC 4647, 3.4), else in the source language.
	 */
	public Text in(Locale reader) {
		return lookUp(reader.toLanguageTag());
	}

	/** Whether there is a text in this very language. */
	public boolean has(String language) {
		return texts.containsKey(language);
	}

	/**
	 * Whether the translation into this language was made from another source text than
	 * the present one, or from an unknown one. False for the source and for languages
	 * without a text.
	 */
	public boolean isStale(String language) {
		return has(language) && !language.equals(source) && !fingerprint().equals(madeFrom.get(language));
	}

	/** The languages of the text, the source first, the others by their tag. */
	public SequencedSet<String> languages() {
		SequencedSet<String> languages = new LinkedHashSet<>(texts.keySet());
		languages.addFirst(source);
		return Collections.unmodifiableSequencedSet(languages);
	}

	private Text lookUp(String range) {
		String text = texts.get(range);
		if (text != null) {
			return new Text(text, range, false);
		}
		int subtag = range.lastIndexOf('-');
		return (subtag < 0) ? new Text(sourceText(), source, true) : lookUp(range.substring(0, subtag));
	}

	private String sourceText() {
		return texts.getOrDefault(source, "");
	}

	String fingerprint() {
		return Fingerprint.of(sourceText());
	}

	static String tag(String language) {
		try {
			Locale locale = new Locale.Builder().setLanguageTag(language).build();
			require(!locale.getLanguage().isEmpty(), "No language is named by: " + language);
			return locale.toLanguageTag();
		}
		catch (IllformedLocaleException ex) {
			throw new IllegalArgumentException("Not a BCP 47 language tag: " + language, ex);
		}
	}

	private static Map<String, String> normalized(Map<String, String> texts) {
		Map<String, String> result = new TreeMap<>();
		texts.forEach((language, text) -> {
			require(!text.isBlank(), "The text in " + language + " is blank");
			result.put(tag(language), Normalizer.normalize(text, Normalizer.Form.NFC));
		});
		return Collections.unmodifiableMap(result);
	}

	private static Map<String, String> put(Map<String, String> map, String key, String value) {
		Map<String, String> result = new TreeMap<>(map);
		result.put(key, value);
		return result;
	}

	private static void require(boolean condition, String otherwise) {
		if (!condition) {
			throw new IllegalArgumentException(otherwise);
		}
	}

	/**
	 * What a reader is shown of a localized text.
	 *
	 * @param value the text itself
	 * @param language the BCP 47 tag of its language, for the {@code lang} attribute
	 * @param fallback whether it is the source text in place of a missing translation
	 */
	public record Text(String value, String language, boolean fallback) {

	}

}
