package org.acsh.portal.material;

import java.util.List;

/**
 * What belongs to a network or a country: its photos as such, all else in a list.
 *
 * @param strip its photos
 * @param others all that is no photo to be seen
 */
record OwnMaterials(Strip strip, List<MaterialSummary> others) {

	static OwnMaterials of(Album album, String owner, List<MaterialSummary> all) {
		return new OwnMaterials(Strip.of(album, owner, all), all.stream().filter(one -> !one.isShownPhoto()).toList());
	}

}
