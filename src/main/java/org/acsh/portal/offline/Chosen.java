package org.acsh.portal.offline;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.acsh.portal.material.MaterialPage;

/**
 * Which files a reader wants in a pack, besides pages and texts.
 *
 * @param all whether every file
 * @param names slugs or marks of the materials whose files they are; may name what is not
 * there
 */
record Chosen(boolean all, Set<String> names) {

	/** Whether the files of a material go into the pack. */
	boolean has(MaterialPage material) {
		return material.readable() != null && (all || names(material).anyMatch(names::contains));
	}

	/**
	 * How many were chosen and are in no pack: they are not there, or not open to
	 * everybody. Their names could be anybody's words, which no page of the portal says.
	 */
	int leftOut(List<MaterialPage> materials) {
		Set<String> packed = materials.stream().filter(this::has).flatMap(Chosen::names).collect(Collectors.toSet());
		return (int) names.stream().filter(name -> !packed.contains(name)).count();
	}

	/**
	 * What a form calls a material: 8 digits, so that an address has room for hundreds.
	 */
	static String mark(MaterialPage material) {
		CRC32 sum = new CRC32();
		sum.update(material.slug().getBytes(StandardCharsets.US_ASCII));
		return HexFormat.of().toHexDigits((int) sum.getValue());
	}

	private static Stream<String> names(MaterialPage material) {
		return Stream.of(material.slug(), mark(material));
	}

}
