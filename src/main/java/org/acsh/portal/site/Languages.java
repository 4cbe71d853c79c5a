package org.acsh.portal.site;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The languages the portal is published in, in the order the language switch has. */
@Component
public class Languages {

	static final String ATTRIBUTE = Language.class.getName();

	/** Longer lists than any browser sends are not worth parsing. */
	private static final int LONGEST_PREFERENCE = 256;

	private final List<Language> all;

	private final List<String> tags;

	private final List<String> ofContent;

	Languages(SiteProperties properties) {
		this.all = properties.languages().stream().map(Language::new).toList();
		this.tags = this.all.stream().map(Language::tag).toList();
		this.ofContent = properties.contentLanguages();
	}

	/**
	 * Every language of the pages.
	 * @return at least one; the first is for readers without a known preference
	 */
	public List<Language> all() {
		return this.all;
	}

	/**
	 * The languages that a text is asked for in from the start, that in which it is
	 * written first.
	 * @param first a BCP 47 tag
	 */
	public List<String> tagsAfter(String first) {
		return Stream.concat(Stream.of(first), this.ofContent.stream()).distinct().toList();
	}

	/** The tags of the languages that a text is asked for in from the start. */
	public List<String> ofContent() {
		return this.ofContent;
	}

	/**
	 * The language of the page a request is for.
	 * @param request any request
	 * @return the language in the address, else the reader's preferred one
	 */
	public Language of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Language language) ? language : preferred(request);
	}

	/**
	 * Whether the address of a request names the language of its page, as files' do not.
	 */
	public static boolean isNamedBy(HttpServletRequest request) {
		return request.getAttribute(ATTRIBUTE) != null;
	}

	public Optional<Language> tagged(String tag) {
		return this.all.stream().filter((language) -> language.tag().equalsIgnoreCase(tag)).findFirst();
	}

	/** The lookup of RFC 4647 section 3.4 over the Accept-Language header. */
	Language preferred(HttpServletRequest request) {
		String preference = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
		return Optional.ofNullable(lookup(preference)).flatMap(this::tagged).orElse(this.all.getFirst());
	}

	private @Nullable String lookup(@Nullable String preference) {
		if (preference == null || preference.length() > LONGEST_PREFERENCE) {
			return null;
		}
		try {
			return Locale.lookupTag(LanguageRange.parse(preference), this.tags);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
