package org.acsh.portal.storage;

import java.io.IOException;
import java.io.InputStream;

/**
 * Looks for viruses. Where there is one, what comes in is given to nobody before it has
 * spoken.
 */
public interface VirusScanner {

	/**
	 * Looks at all bytes of a file.
	 * @return {@link Verdict#CLEAN} or {@link Verdict#INFECTED}
	 * @throws IOException if the scanner is away or cannot look at them
	 */
	Verdict verdict(InputStream bytes) throws IOException;

}
