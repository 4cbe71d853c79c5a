package org.acsh.portal.storage;

/** What readers know a type of file as. */
public enum Family {

	DOCUMENT, SLIDES, TABLE, PHOTO, TEXT

}
