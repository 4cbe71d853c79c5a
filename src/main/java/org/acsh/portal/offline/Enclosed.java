package org.acsh.portal.offline;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.publication.Licence;
import org.acsh.portal.storage.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A line of a pack's list of contents.
 *
 * @param path in the pack
 * @param digest of its bytes
 * @param address on the portal, absolute
 */
record Enclosed(String title, String path, long size, Digest digest, @Nullable Licence licence,
		@Nullable LocalizedText licenceNote, @Nullable String credit, String address) {
}
