package org.acsh.portal.editing;

/** How a revision came about. */
public enum Origin {

	/** Somebody saved the form. */
	SAVED,

	/** Somebody saved the form after a colleague had; both texts are in it. */
	MERGED,

	/** An earlier revision was taken up again. */
	RESTORED,

	/** The changes since the last publication were thrown away. */
	DISCARDED,

	/** It was begun as a copy of something else. */
	COPIED,

	/** It came with the portal. */
	STARTER,

	/** It was made by its name, in the form of something that names it. */
	NAMED,

	/**
	 * Two records that meant the same were made one, or what names them now names that
	 * one.
	 */
	JOINED,

	/** Two records that had been made one were told apart again. */
	PARTED

}
