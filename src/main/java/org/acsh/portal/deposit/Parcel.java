package org.acsh.portal.deposit;

import java.util.List;
import java.util.UUID;

/**
 * A ZIP file that came in a deposit. Its bytes stay an upload and go as one: it never
 * becomes a material itself.
 *
 * @param id of the upload
 * @param deposit in which it came
 * @param name as it was sent
 * @param passedOver the paths of what nobody has put into it: files of systems and empty
 * folders
 */
record Parcel(UUID id, UUID deposit, String name, List<String> passedOver) {

	/** The address of the page on which it is unpacked, without the language. */
	String address() {
		return "/staff/deposits/" + deposit + "/parcels/" + id;
	}

}
