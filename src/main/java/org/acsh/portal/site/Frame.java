package org.acsh.portal.site;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the layout around every page needs to know, as the model attribute "frame".
 *
 * @param language the BCP 47 tag of the page's language
 * @param section the first segment of the page's path, "events" for example; empty on the
 * home page
 * @param alternates this page in every language, its own included
 * @param canonical the absolute address this page is known by
 * @param content what the frame takes from the content
 * @param assets gives the address of a static file
 */
public record Frame(String language, String section, List<Alternate> alternates, String canonical,
		Supplier<Navigation> content, UnaryOperator<String> assets) {

	/**
	 * The attribute of a request with the version of the content that its page is made
	 * for, a {@link Long}; absent where the page is not kept.
	 */
	public static final String VERSION = Frame.class.getName() + ".VERSION";

	/** What the frame takes from the content. */
	public Navigation navigation() {
		return this.content.get();
	}

	/**
	 * The address of a static file, which changes with the file's content and may thus be
	 * kept by browsers for a year.
	 * @param path such as {@code /css/site.css}
	 * @return such as {@code /css/site-<hash>.css}; the path itself where there is no
	 * such file
	 */
	public String asset(String path) {
		return this.assets.apply(path);
	}

	/**
	 * The page in one language.
	 *
	 * @param language the BCP 47 tag
	 * @param autonym the language's name in the language itself
	 * @param href the address on this host
	 * @param url the absolute address
	 * @param current whether this is the language being read
	 */
	public record Alternate(String language, String autonym, String href, String url, boolean current) {
	}

}
