package org.acsh.portal.page;

import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A page as readers see it.
 *
 * @param withdrawn why it was withdrawn, or null for one that was not
 */
record ReaderPage(String slug, LocalizedText title, @Nullable LocalizedText summary, LocalizedText body,
		@Nullable LocalizedText withdrawn) {
}
