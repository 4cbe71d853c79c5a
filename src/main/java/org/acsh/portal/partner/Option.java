package org.acsh.portal.partner;

import org.acsh.portal.kernel.LocalizedText;

/** A programme that can be opened to a partner. */
record Option(long id, LocalizedText name) {
}
