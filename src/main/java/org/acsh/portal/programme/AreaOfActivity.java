package org.acsh.portal.programme;

import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An area of activity of the hub as pages present it. */
public record AreaOfActivity(String slug, LocalizedText name, @Nullable LocalizedText description) {
}
