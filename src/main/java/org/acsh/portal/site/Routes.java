package org.acsh.portal.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/**
 * The grammar of the portal's addresses: {@code /<language>/<lower-case path>}, no slash
 * at the end except for the home page {@code /<language>/}. A redirect is only ever made
 * of a path that this grammar accepts, so none can lead to another host.
 */
@Component
class Routes {

	private static final Pattern CLEAN = Pattern.compile("(/[A-Za-z0-9_][A-Za-z0-9._~-]*)*/?");

	/** Of static files. */
	static final Set<String> FOLDERS = Set.of("css", "fonts", "img", "js");

	/** Of bytes that staff keep in the portal; they are sent by controllers. */
	private static final String KEPT = "files";

	private static final Set<String> FILES = Set.of("favicon.svg", "favicon.ico", "robots.txt");

	private static final Set<String> KNOWN_LANGUAGES = Set.of(Locale.getISOLanguages());

	private final Languages languages;

	Routes(Languages languages) {
		this.languages = languages;
	}

	/**
	 * Finds where an address leads.
	 * @param path the path as requested, still encoded
	 * @param suffix what follows the path of a redirect
	 * @param preferred the language for readers who ask for none
	 */
	Route resolve(String path, String suffix, Language preferred) {
		if (!path.startsWith("/")) {
			return new Route.Nowhere();
		}
		String first = firstSegment(path);
		if (isAsset(path, first)) {
			return new Route.Asset();
		}
		Optional<Language> language = this.languages.tagged(first);
		if (!CLEAN.matcher(path).matches()) {
			return language.map((known) -> unclear(known, path)).orElseGet(Route.Nowhere::new);
		}
		return language.map((known) -> page(known, path, suffix))
			.orElseGet(() -> withoutLanguage(first, path, suffix, preferred));
	}

	private static boolean isAsset(String path, String first) {
		return FOLDERS.contains(first) || KEPT.equals(first) || FILES.contains(path.substring(1));
	}

	private static Route page(Language language, String path, String suffix) {
		String canonical = canonical(path.substring(1 + language.tag().length()));
		if (KEPT.equals(firstSegment(canonical))) {
			return new Route.Moved(canonical + suffix);
		}
		String address = "/" + language.tag() + canonical;
		return path.equals(address) ? new Route.Page(language) : new Route.Moved(address + suffix);
	}

	/** Controllers read such an address decoded, so it is judged decoded. */
	private static Route unclear(Language language, String path) {
		List<String> below = segments(path.substring(1 + language.tag().length()));
		boolean isKept = !below.isEmpty() && KEPT.equalsIgnoreCase(below.getFirst());
		return isKept ? new Route.Nowhere() : new Route.Page(language);
	}

	private static List<String> segments(String path) {
		return PathContainer.parsePath(path)
			.elements()
			.stream()
			.filter(PathContainer.PathSegment.class::isInstance)
			.map((segment) -> ((PathContainer.PathSegment) segment).valueToMatch())
			.toList();
	}

	private static Route withoutLanguage(String first, String path, String suffix, Language preferred) {
		if (KNOWN_LANGUAGES.contains(first.toLowerCase(Locale.ROOT))) {
			return new Route.Nowhere();
		}
		return new Route.LanguageChoice("/" + preferred.tag() + canonical(path) + suffix);
	}

	/**
	 * The path below the language: lower case, a slash at the end of nothing but home.
	 */
	private static String canonical(String path) {
		String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
		return plain.isEmpty() ? "/" : plain.toLowerCase(Locale.ROOT);
	}

	private static String firstSegment(String path) {
		int end = path.indexOf('/', 1);
		return path.substring(1, (end < 0) ? path.length() : end);
	}

}
