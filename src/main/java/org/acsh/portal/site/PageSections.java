package org.acsh.portal.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;

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

	/**
	 * The sections of one page from all rooms, in their order.
	 * @param rooms the beans that know this kind of page
	 * @param subject what the page is about
	 * @param reader the language it is read in
	 */
	static <S> List<PageSection> of(ObjectProvider<PageSections<S>> rooms, S subject, Locale reader) {
		return rooms.orderedStream().flatMap(room -> room.on(subject, reader).stream()).toList();
	}

}
