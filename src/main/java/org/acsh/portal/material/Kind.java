package org.acsh.portal.material;

import java.util.EnumSet;
import java.util.Set;

/** What sort of thing a material is. */
public enum Kind {

	SLIDES, DOCUMENT, PHOTO, VIDEO, AUDIO, DATASET, LINK, FOLDER;

	private static final Set<Kind> OF_FILES = EnumSet.of(SLIDES, DOCUMENT, PHOTO, DATASET);

	/** Whether the portal can keep it as a file; all others are kept elsewhere. */
	public boolean isFile() {
		return OF_FILES.contains(this);
	}

	/** Whether it is played from beginning to end. */
	public boolean isPlayed() {
		return this == VIDEO || this == AUDIO;
	}

}
