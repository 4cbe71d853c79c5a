package org.acsh.portal.site;

/**
 * Knows what the frame takes from the content. The frame stands below the rooms of
 * content; one of them implements it.
 */
public interface NavigationSource {

	/**
	 * What to show in the frame. It never fails: while the database is away it is what
	 * was last known.
	 * @param version the content's version that the page is made for; less than 0 where
	 * that does not matter, and what was read within the last seconds is good enough
	 */
	Navigation at(long version);

}
