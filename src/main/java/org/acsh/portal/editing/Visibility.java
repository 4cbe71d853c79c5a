package org.acsh.portal.editing;

/** What readers find at the address of a content. */
public enum Visibility {

	/** Nothing, and never did. */
	NEVER,

	/** Its page. */
	PUBLISHED,

	/** That it is gone, and why. */
	GONE,

	/** Its page with the reason for which it was withdrawn; no list has it. */
	WITHDRAWN,

	/** Another page. */
	REDIRECTED

}
