package org.acsh.portal.parser;

/** Why a file could not be read, or not all of it. */
public enum Reason {

	/** It asks for a password. */
	ENCRYPTED,

	/** It is not what its type promises. */
	DAMAGED,

	/** It needs more memory or space than a file may. */
	TOO_LARGE,

	/** It needs more time than a file may. */
	TOO_LONG,

	/** The program that wrote it is older than 1997. */
	TOO_OLD,

	/** The portal ended twice while it was read. */
	INTERRUPTED,

	/** It was read, but is longer than what is kept. */
	CUT,

	/** It was read, but could not be drawn. */
	NOT_DRAWN;

}
