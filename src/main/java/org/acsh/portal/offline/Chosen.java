package org.acsh.portal.offline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.acsh.portal.material.MaterialPage;

/**
 * Which files a reader wants in a pack, besides pages and texts.
 *
 * @param all whether every file
 * @param slugs of the materials whose files they are; may name what is not there
 */
record Chosen(boolean all, Set<String> slugs) {

	/** Whether the files of a material go into the pack. */
	boolean has(MaterialPage material) {
		return material.readable() != null && (all || slugs.contains(material.slug()));
	}

	/**
	 * How many were chosen and are in no pack: they are not there, or not open to
	 * everybody. Their names could be anybody's words, which no page of the portal says.
	 */
	int leftOut(List<MaterialPage> materials) {
		Set<String> packed = materials.stream().filter(this::has).map(MaterialPage::slug).collect(Collectors.toSet());
		return (int) slugs.stream().filter(slug -> !packed.contains(slug)).count();
	}

}
