package org.acsh.portal.usage;

/**
 * How much was downloaded.
 *
 * @param files of materials
 * @param bundles of all files of events
 * @param packs for reading without the portal
 * @param partners what partners took
 */
record Numbers(long files, long bundles, long packs, long partners) {

	/** All of it. */
	public long all() {
		return files + bundles + packs + partners;
	}

	Numbers plus(Numbers other) {
		return new Numbers(files + other.files, bundles + other.bundles, packs + other.packs,
				partners + other.partners);
	}

}
