package org.acsh.portal.material;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.site.BaseAddress;
import org.acsh.portal.storage.Picture;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of materials. */
@Component
class MaterialPages {

	private final MaterialService materials;

	private final Previews previews;

	private final BaseAddress address;

	private final MaterialData data;

	private final Galleries galleries;

	MaterialPages(MaterialService materials, Previews previews, BaseAddress address, MaterialData data,
			Galleries galleries) {
		this.materials = materials;
		this.previews = previews;
		this.address = address;
		this.data = data;
		this.galleries = galleries;
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

	/**
	 * Some pages of the file of a material, to be read one after another.
	 * @param from the first of them, from 1
	 * @throws NotFoundException if it has no such page, or is not open
	 * @throws RuntimeException as {@link #at}
	 */
	ModelAndView pages(String slug, int from) {
		MaterialPage material = materials.page(slug);
		Preview preview = preview(material, from);
		if (preview.leaves().isEmpty()) {
			throw new NotFoundException("page " + from + " of material " + slug);
		}
		return new ModelAndView("material/pages").addObject("material", material).addObject("inside", preview);
	}

	private ModelAndView page(MaterialPage material, Locale reader) {
		Preview inside = preview(material, 1);
		String image = image(material, inside.cover());
		return new ModelAndView("material/show").addObject("material", material)
			.addObject("inside", inside)
			.addObject("image", image)
			.addObject("data", data.of(material, image, reader))
			.addObject("place", galleries.place(material).orElse(null))
			.addObject("meta", "material/meta")
			.addObject("noindex", !material.open());
	}

	private @Nullable String image(MaterialPage material, @Nullable Picture cover) {
		return (cover != null) ? address.of(material.picture(cover)) : null;
	}

	private Preview preview(MaterialPage material, int from) {
		FileVersion file = material.current();
		FileVersion transcript = material.transcript();
		if (file != null) {
			return previews.of(file, from);
		}
		return (transcript != null) ? previews.ofWords(transcript, from) : Preview.NOTHING;
	}

}
