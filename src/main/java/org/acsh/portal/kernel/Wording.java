package org.acsh.portal.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text in languages as it stands in a form: any of it may still be blank. Once there is
 * something in it, it becomes a {@link LocalizedText}.
 *
 * @param source the BCP 47 tag of the language the text is first written in
 * @param texts what was typed, by language
 * @param madeFrom by language of a translation, the fingerprint of the source text it was
 * made from
 * @param confirmed the languages whose translation the writer has just looked through and
 * found right
 */
public record Wording(@JsonProperty("source") String source, @JsonProperty("texts") Map<String, String> texts,
		@JsonProperty("madeFrom") @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> madeFrom,
		@JsonProperty("confirmed") @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> confirmed) {

	private static final String ENGLISH = "en";

	/**
	 * Completes what a form leaves out.
	 * @throws IllegalArgumentException if a language is no BCP 47 tag
	 */
	public Wording(@Nullable String source, @Nullable Map<String, String> texts, @Nullable Map<String, String> madeFrom,
			@Nullable Set<String> confirmed) {
		this.source = (source == null || source.isBlank()) ? ENGLISH : LocalizedText.tag(source);
		this.texts = byLanguage(texts);
		this.madeFrom = byLanguage(madeFrom);
		this.confirmed = languages(confirmed);
	}

	/** A wording with nothing typed yet. */
	public static Wording blank(String language) {
		return new Wording(language, Map.of(), Map.of(), Set.of());
	}

	/** A wording in one language. */
	public static Wording of(String language, String text) {
		return new Wording(language, Map.of(language, text), Map.of(), Set.of());
	}

	/**
	 * The wording by which a form shows a text.
	 * @param text the text, or null for a wording with nothing typed
	 */
	public static Wording of(@Nullable LocalizedText text) {
		return (text != null) ? new Wording(text.source(), text.texts(), text.madeFrom(), Set.of()) : blank(ENGLISH);
	}

	/** Whether nothing was typed in any language. */
	@JsonIgnore
	public boolean isBlank() {
		return texts.values().stream().allMatch(String::isBlank);
	}

	/** What was typed in a language, empty for nothing. */
	public String in(String language) {
		return texts.getOrDefault(language, "");
	}

	/** Whether there is something in another language, yet nothing in this one. */
	public boolean isMissing(String language) {
		return !isBlank() && in(language).isBlank();
	}

	/**
	 * Whether the translation into this language was made from another source text than
	 * the present one, or from an unknown one. False where either is blank.
	 */
	public boolean isStale(String language) {
		return !language.equals(source) && !in(language).isBlank() && !in(source).isBlank()
				&& !fingerprint().equals(madeFrom.get(language));
	}

	/**
	 * This wording with its translations marked by the source text they were made from. A
	 * translation that is new, that changed or that the writer confirmed was made from
	 * the present source text; each other keeps the mark it had, whatever mark was given
	 * here. Where the source is blank, nothing new is marked.
	 * @param before the wording as it was last saved
	 */
	public Wording stamped(Wording before) {
		Map<String, String> marks = new TreeMap<>();
		for (String language : texts.keySet()) {
			String mark = isMadeNow(language, before) ? fingerprint() : before.madeFrom.get(language);
			if (mark != null && !language.equals(source) && !in(language).isBlank()) {
				marks.put(language, mark);
			}
		}
		return new Wording(source, texts, marks, Set.of());
	}

	/**
	 * The text that readers will see. Where the source is blank, the first language that
	 * has a text takes its place.
	 * @return the text, or null where nothing was typed
	 */
	public @Nullable LocalizedText text() {
		if (isBlank()) {
			return null;
		}
		Map<String, String> typed = new LinkedHashMap<>(texts);
		typed.values().removeIf(String::isBlank);
		String language = typed.containsKey(source) ? source : typed.keySet().iterator().next();
		Map<String, String> origins = new LinkedHashMap<>(madeFrom);
		origins.keySet().retainAll(typed.keySet());
		origins.remove(language);
		return new LocalizedText(language, typed, origins);
	}

	/**
	 * Reads a wording, also in the short form of starter content, <code>{"en": …, "ru":
	 * …}</code>, whose source is English and whose translations were made from it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	static Wording read(ObjectNode json) {
		if (json.has("texts") || json.has("source")) {
			return new Wording(json.path("source").asString(""), texts(json.path("texts")),
					texts(json.path("madeFrom")), languages(json.path("confirmed")));
		}
		return new Wording(ENGLISH, texts(json), Map.of(), Set.of()).stamped(blank(ENGLISH));
	}

	private static Map<String, String> texts(JsonNode json) {
		Map<String, String> texts = new TreeMap<>();
		json.properties().forEach((text) -> texts.put(text.getKey(), text.getValue().asString("")));
		return texts;
	}

	private static Set<String> languages(JsonNode json) {
		return json.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
	}

	/**
	 * This wording as its form shows it: marked as {@link #stamped} does it, yet what the
	 * writer confirms is still to be confirmed.
	 */
	public Wording marked(Wording before) {
		Wording marked = new Wording(source, texts, madeFrom, Set.of()).stamped(before);
		return new Wording(source, texts, marked.madeFrom, confirmed);
	}

	private boolean isMadeNow(String language, Wording before) {
		return !in(source).isBlank() && (confirmed.contains(language) || !in(language).equals(before.in(language)));
	}

	private String fingerprint() {
		return LocalizedText.of(source, in(source)).fingerprint();
	}

	private static Map<String, String> byLanguage(@Nullable Map<String, String> texts) {
		Map<String, String> result = new TreeMap<>();
		if (texts != null) {
			texts.forEach((language, text) -> result.put(LocalizedText.tag(language), (text != null) ? text : ""));
		}
		return Collections.unmodifiableMap(result);
	}

	private static Set<String> languages(@Nullable Set<String> tags) {
		Set<String> result = new TreeSet<>();
		if (tags != null) {
			tags.forEach((language) -> result.add(LocalizedText.tag(language)));
		}
		return Collections.unmodifiableSet(result);
	}

}
