package org.acsh.portal.editing;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.kernel.LocalizedText;

/** Tells staff which published contents of a kind need attention. */
public interface Concerns {

	/** The most urgent concerns first, at most so many. */
	List<Concern> first(int most);

	/**
	 * Something about a published content that somebody should look at.
	 *
	 * @param kind the name of the content's kind
	 * @param title its title
	 * @param matter the code of the message that says what is the matter
	 */
	record Concern(UUID content, String kind, LocalizedText title, String matter) {
	}

}
