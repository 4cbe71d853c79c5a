package org.acsh.portal.offline;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.util.ULocale;
import org.acsh.portal.material.MaterialPage;

/**
 * What every page of a pack says of the pack.
 *
 * @param title what the pack is about
 * @param made when, by the clocks of the hub
 * @param portal the absolute address of the same page on the portal
 * @param root the way from the page to the root of the pack, such as "../"
 * @param leftOut how many chosen files are not in the pack
 */
record Imprint(String title, ZonedDateTime made, String portal, String root, int leftOut, Places places) {

	/** The name under which templates and links find it. */
	static final String VARIABLE = "imprint";

	/** Has links to what is in the pack lead there. */
	void place(Subject index, List<Subject> events, List<MaterialPage> materials) {
		events.forEach(event -> places.put(event.page(), PackPath.event(event.key())));
		places.put(index.page(), PackPath.INDEX);
		materials.forEach(one -> places.put("/materials/" + one.slug(), PackPath.material(one.slug())));
	}

	/** The same on a page at a path in the pack. */
	Imprint at(String path, String address) {
		String up = "../".repeat((int) path.chars().filter(sign -> sign == '/').count());
		return new Imprint(title, made, places.onPortal(address), up, leftOut, places);
	}

	/** The direction in which a language is written, as HTML has it. */
	public String direction(Locale reader) {
		return ULocale.forLocale(reader).isRightToLeft() ? "rtl" : "ltr";
	}

}
