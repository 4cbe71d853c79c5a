package org.acsh.portal.publication;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;

/**
 * A publication as the phase tells of it in which it was launched.
 *
 * @param period when the event was at which it was launched
 */
record Launch(String slug, LocalizedText title, PartialPeriod period) {
}
