package org.acsh.portal.editing;

import org.acsh.portal.kernel.Wording;

/**
 * What every form of content says, whatever its kind.
 *
 * @param <F> the form itself
 */
public interface ContentForm<F extends Record> {

	/** What it describes is called, blank where nothing was typed. */
	Wording title();

	/** What was typed as the last part of the page's address, blank for nothing. */
	String slug();

	/**
	 * A form to begin a similar content with: what will be alike stays, what happened
	 * goes, and the address is blank.
	 */
	F copy();

}
