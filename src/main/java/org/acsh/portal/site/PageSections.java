package org.acsh.portal.site;

import java.util.Locale;
import java.util.Optional;

/**
 * Lets a room add a section to the pages of a room below it. The sections of a page stand
 * in the order of the beans' {@link org.springframework.core.annotation.Order}.
 *
 * @param <S> the page as the lower room knows it
 */
public interface PageSections<S> {

	/**
	 * The section of one page.
	 * @param subject what the page is about
	 * @param reader the language it is read in, by which names are sorted
	 * @return the section, or empty where there is nothing to say
	 */
	Optional<PageSection> on(S subject, Locale reader);

}
