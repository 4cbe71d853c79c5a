package org.acsh.portal.storage;

/** How bytes were when they were last read. */
public enum Condition {

	/** As they came. */
	WHOLE,

	/** Other bytes than those that came. */
	CHANGED,

	/** Not there. */
	MISSING

}
