package org.acsh.portal.batch;

import org.acsh.portal.editing.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a deed did to one of many contents, so that it can be undone.
 *
 * @param latest the newest revision before
 * @param published the revision that readers saw before, or null if they saw none
 * @param version the version in which it was left
 */
record BatchTrace(Verdict verdict, int latest, @Nullable Integer published, int version) {

	/** How a content stands before something is done to it. */
	static BatchTrace of(Content content, Verdict verdict) {
		return new BatchTrace(verdict, content.latest(), content.isPublic() ? content.published() : null,
				content.generation());
	}

	/** The same once it is done. */
	BatchTrace leaving(int left) {
		return new BatchTrace(verdict, latest, published, left);
	}

}
