package org.acsh.portal.batch;

/** What undoing a deed did to one of the contents that it was done to. */
public enum Undoing {

	/** It stands as before. */
	UNDONE,

	/** It was left as it is, because somebody has changed it since. */
	TOUCHED,

	/** It was left as it is, because what it was before can no longer be published. */
	UNFIT,

	/** It was left as it is, because readers are led to it from elsewhere by now. */
	IN_USE

}
