package org.acsh.portal.home;

import java.util.List;

import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the home page says before all else, and how much the portal holds.
 *
 * @param heading what staff wrote, or null for the portal's own words
 * @param lede what staff wrote, or null for the portal's own words
 * @param featured the pages that staff chose, in their order
 */
record Front(@Nullable LocalizedText heading, @Nullable LocalizedText lede, List<Chosen> featured, Figures figures) {

	/**
	 * A page that staff chose.
	 *
	 * @param path its address without the language
	 * @param note what they say of it, or null
	 */
	record Chosen(String path, @Nullable LocalizedText note) {
	}

}
