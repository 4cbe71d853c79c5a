package org.acsh.portal.offline;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.extraction.PageText;
import org.acsh.portal.material.FileVersion;
import org.acsh.portal.material.Leaf;
import org.acsh.portal.material.MaterialPage;
import org.acsh.portal.material.Preview;
import org.acsh.portal.storage.Family;
import org.acsh.portal.storage.Picture;

import org.springframework.web.servlet.ModelAndView;

/**
 * A material as a pack shows it.
 *
 * @param texts of its pages
 * @param pictures of its pages, or of a photo; none where its file is not in the pack
 */
record Inside(MaterialPage material, List<PageText> texts, List<Picture> pictures) {

	/**
	 * Its page, with every page of its file.
	 * @param withFile whether the file is in the pack, too
	 */
	Opened page(boolean withFile, Locale reader) {
		ModelAndView view = new ModelAndView("offline/material").addObject("material", material)
			.addObject("inside", preview());
		if (withFile) {
			view.addObject("fileWord", "offline.open");
		}
		return new Opened(material.title().in(reader).value(), "/materials/" + material.slug(), view);
	}

	private Preview preview() {
		FileVersion file = material.current();
		if (file != null && file.type().family() == Family.PHOTO) {
			return new Preview(pictures, List.of(), 0);
		}
		List<Leaf> leaves = Leaf.of(texts, pictures);
		return new Preview(List.of(), leaves, leaves.isEmpty() ? 0 : leaves.getLast().number());
	}

}
