package org.acsh.portal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word of the portal's own is in a bundle, in every language, and is used.
 * <p>
 * A key is used where a template names it ({@code #{event.when}}) or Java quotes it, in a
 * constraint with braces. A key that is put together must begin with a literal that ends
 * with a dot ({@code #{${'meeting.kind.' + kind}}} or
 * {@code #{meeting.kind.__${kind}__}}); it uses all keys that begin so.
 */
class MessagesTests {

	private static final Pattern NAMED = Pattern.compile("#\\{([a-z0-9][\\w.-]*?\\.[\\w.-]*?)(__|[(}])");

	private static final Pattern QUOTED = Pattern.compile("['\"]\\{?([a-z0-9][\\w-]*(?:\\.[\\w-]+)*\\.?)\\}?['\"]");

	private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

	private static final Set<String> LANGUAGES = SourceTree.files(SourceTree.MESSAGES, ".properties")
		.stream()
		.map(MessagesTests::languageOf)
		.collect(Collectors.toCollection(TreeSet::new));

	private static final List<String> SPOKEN = List.of("alt", "title", "placeholder", "aria-label", "content", "label");

	private final Map<String, Map<String, String>> texts = LANGUAGES.stream()
		.collect(Collectors.toMap((language) -> language, MessagesTests::texts));

	static List<Path> templates() {
		return SourceTree.files(SourceTree.TEMPLATES, ".html");
	}

	@Test
	void everyMessageIsThereInEveryLanguage() {
		LANGUAGES.forEach((language) -> assertThat(in(language).keySet()).as(language)
			.containsExactlyInAnyOrderElementsOf(in("en").keySet()));
	}

	@Test
	void noMessageIsBlank() {
		LANGUAGES.forEach((language) -> assertThat(in(language)).as(language)
			.allSatisfy((key, text) -> assertThat(text).isNotBlank()));
	}

	@Test
	void everyPatternAsksForTheSameArgumentsInEveryLanguage() {
		in("en").forEach((key, text) -> LANGUAGES
			.forEach((language) -> assertThat(arguments(language, key)).as("%s in %s", key, language)
				.isEqualTo(arguments("en", key))));
	}

	@Test
	void everyMessageThatATemplateNamesIsThere() {
		assertThat(in("en").keySet()).containsAll(named().filter((key) -> !key.endsWith(".")).toList());
	}

	@Test
	void everyKeyThatIsPutTogetherHasMessages() {
		assertThat(named().filter((key) -> key.endsWith(".")))
			.allSatisfy((prefix) -> assertThat(in("en").keySet()).anyMatch((key) -> key.startsWith(prefix)));
	}

	@Test
	void everyMessageIsUsed() {
		Set<String> used = Stream.concat(named(), quoted()).collect(Collectors.toCollection(TreeSet::new));
		List<String> prefixes = used.stream().filter((key) -> key.endsWith(".")).toList();
		assertThat(in("en").keySet().stream().filter((key) -> !used.contains(key)))
			.filteredOn((key) -> prefixes.stream().noneMatch(key::startsWith))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateHasNoWordsOfItsOwn(Path file) {
		// What th:text replaces is there for who opens the file in a browser.
		assertThat(Jsoup.parse(SourceTree.read(file)).getAllElements()).flatMap(MessagesTests::words).isEmpty();
	}

	private static List<String> words(Element element) {
		Stream<String> texts = element.textNodes().stream().map(TextNode::text).filter((text) -> !isReplaced(element));
		Stream<String> spoken = SPOKEN.stream()
			.filter((name) -> !element.normalName().equals("meta") && !element.hasAttr("th:" + name))
			.map(element::attr);
		return Stream.concat(texts, spoken)
			.filter((text) -> !text.startsWith("[[") && LETTERS.matcher(text).find())
			.toList();
	}

	private static boolean isReplaced(Element element) {
		return Stream.of("th:text", "th:replace", "portal:text", "portal:markdown", "portal:date")
			.anyMatch((name) -> element.hasAttr(name) || element.parents()
				.stream()
				.anyMatch((one) -> one.hasAttr(name) && !one.normalName().equals("html")));
	}

	private static Stream<String> named() {
		return templates().stream().flatMap((file) -> found(NAMED, file));
	}

	private static Stream<String> quoted() {
		Stream<Path> java = SourceTree.files(SourceTree.JAVA, ".java").stream();
		return Stream.concat(templates().stream(), java).flatMap((file) -> found(QUOTED, file));
	}

	private static Stream<String> found(Pattern pattern, Path file) {
		return pattern.matcher(SourceTree.read(file))
			.results()
			.map((MatchResult result) -> result.group(1))
			.toList()
			.stream();
	}

	private Set<String> arguments(String language, String key) {
		return new TreeSet<>(new MessageFormat(in(language).getOrDefault(key, "")).getArgumentNames());
	}

	private Map<String, String> in(String language) {
		return this.texts.getOrDefault(language, Map.of());
	}

	private static Map<String, String> texts(String language) {
		Map<String, String> texts = new TreeMap<>();
		SourceTree.files(SourceTree.MESSAGES, ".properties")
			.stream()
			.filter((file) -> language.equals(languageOf(file)))
			.map(MessagesTests::bundle)
			.forEach((bundle) -> bundle.forEach((key, text) -> texts.put((String) key, (String) text)));
		return texts;
	}

	private static String languageOf(Path file) {
		String name = file.toString().replaceFirst(".*messages.", "").replace(".properties", "");
		return name.contains("_") ? name.substring(name.indexOf('_') + 1) : "en";
	}

	private static Properties bundle(Path file) {
		try {
			Properties bundle = new Properties();
			bundle.load(new StringReader(SourceTree.read(file)));
			return bundle;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
