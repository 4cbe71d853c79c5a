package org.acsh.portal.site;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML that cannot harm a reader, and the only HTML that pages print as it is. There is
 * no other way to make it than through the sanitiser.
 */
public final class SafeHtml {

	private static final Pattern REL = Pattern.compile("external noopener noreferrer");

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code",
				"em", "strong", "a", "table", "thead", "tbody", "tr", "th", "td")
		.allowAttributes("href", "title")
		.onElements("a")
		.allowAttributes("rel")
		.matching(REL)
		.onElements("a")
		.allowAttributes("start")
		.matching(Pattern.compile("\\d{1,6}"))
		.onElements("ol")
		.allowAttributes("scope")
		.matching(Pattern.compile("col"))
		.onElements("th")
		.allowUrlProtocols("https", "http", "mailto")
		.toFactory();

	private final String html;

	private SafeHtml(String html) {
		this.html = html;
	}

	/**
	 * Removes everything that is not plain text markup: scripts, styles, forms, pictures,
	 * handlers, and links that lead elsewhere than to https, http or mailto.
	 * @param untrusted any HTML
	 * @return what is left of it; sanitising that again changes nothing
	 */
	public static SafeHtml sanitise(String untrusted) {
		return new SafeHtml(settled(untrusted));
	}

	// What stood around something that was removed may be closed elsewhere when it is
	// read
	// again.
	private static String settled(String html) {
		String safe = POLICY.sanitize(html);
		return safe.equals(html) ? safe : settled(safe);
	}

	/** The HTML to print. */
	@Override
	public String toString() {
		return this.html;
	}

}
