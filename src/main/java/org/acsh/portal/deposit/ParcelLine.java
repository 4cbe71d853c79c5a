package org.acsh.portal.deposit;

import java.util.List;

import org.acsh.portal.material.MaterialDrafts.Names;
import org.acsh.portal.material.Twin;

/**
 * A file of a ZIP file as the page shows it before it is unpacked.
 *
 * @param names proposed for it
 * @param twins materials of the same bytes
 */
record ParcelLine(ParcelEntry entry, Names names, List<Twin> twins) {

	/** The same with other names. */
	ParcelLine named(Names others) {
		return new ParcelLine(entry, others, twins);
	}

}
