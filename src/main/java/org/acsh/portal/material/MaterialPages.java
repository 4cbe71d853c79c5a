package org.acsh.portal.material;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of materials. */
@Component
class MaterialPages {

	private final MaterialService materials;

	MaterialPages(MaterialService materials) {
		this.materials = materials;
	}

	/**
	 * The page at an address.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no material that is not for staff alone ever had the
	 * address
	 */
	ModelAndView at(String slug, Locale reader) {
		return page(materials.page(slug), reader);
	}

	/**
	 * The page of a material that is edited.
	 * @throws NotFoundException if there is none
	 */
	ModelAndView of(UUID content, Locale reader) {
		return page(materials.page(content), reader);
	}

	private ModelAndView page(MaterialPage material, Locale reader) {
		return new ModelAndView("material/show").addObject("material", material)
			.addObject("noindex", !material.open());
	}

}
