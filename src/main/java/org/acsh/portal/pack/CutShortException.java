package org.acsh.portal.pack;

import java.io.IOException;

/**
 * A ZIP file ends before it is whole, after its first bytes have gone out. What was wrong
 * is suppressed, not the cause: it must not be taken for something that can be answered
 * still.
 */
class CutShortException extends IOException {

	CutShortException(Exception failure) {
		super("A ZIP file was cut short");
		addSuppressed(failure);
	}

}
