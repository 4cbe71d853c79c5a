package org.acsh.portal.home;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A page that staff chose, as readers are shown it.
 *
 * @param page what the page says of itself
 * @param note what staff say of it, or null
 */
record Featured(Hit page, @Nullable LocalizedText note) {

	/** What stands below its title: the note, else its own summary, else nothing. */
	public @Nullable LocalizedText gist() {
		return (note != null) ? note : page.gist();
	}

}
