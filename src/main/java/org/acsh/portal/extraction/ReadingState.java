package org.acsh.portal.extraction;

/** How far the reading of a file has come. */
public enum ReadingState {

	/** It has not been read yet, or is to be read again. */
	WAITING,

	/** It was read, perhaps not all of it. */
	DONE,

	/** It could not be read. */
	UNREADABLE

}
