package org.acsh.portal.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

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
@JsonIgnoreProperties(ignoreUnknown = true)
public record Wording(@JsonProperty("source") String source, @JsonProperty("texts") Map<String, String> texts,
		@JsonProperty("madeFrom") @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> madeFrom,
		@JsonProperty("confirmed") @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> confirmed) {

	private static final String ENGLISH = "en";

	/** Completes what a form leaves out. */
	public Wording(@Nullable String source, @Nullable Map<String, String> texts, @Nullable Map<String, String> madeFrom,
			@Nullable Set<String> confirmed) {
		this.source = (source == null || source.isBlank()) ? ENGLISH : source;
		this.texts = (texts != null) ? new TreeMap<>(texts) : Map.of();
		this.madeFrom = (madeFrom != null) ? new TreeMap<>(madeFrom) : Map.of();
		this.confirmed = (confirmed != null) ? Set.copyOf(confirmed) : Set.of();
	}

	/** A wording with nothing typed yet. */
	public static Wording blank(String language) {
		return new Wording(language, Map.of(), Map.of(), Set.of());
	}

	/** A wording in one language. */
	public static Wording of(String language, String text) {
		return new Wording(language, Map.of(language, text), Map.of(), Set.of());
	}

	/** Whether nothing was typed in any language. */
	@com.fasterxml.jackson.annotation.JsonIgnore
	public boolean isBlank() {
		return texts.values().stream().allMatch(String::isBlank);
	}

	/** What was typed in a language, empty for nothing. */
	public String in(String language) {
		return texts.getOrDefault(language, "");
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

}
