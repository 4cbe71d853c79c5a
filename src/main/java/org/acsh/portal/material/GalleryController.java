package org.acsh.portal.material;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The photos of an event, a network or a country on one page. */
@Controller
@PermitAll
class GalleryController {

	private final Galleries galleries;

	GalleryController(Galleries galleries) {
		this.galleries = galleries;
	}

	@GetMapping("/{album:events|networks|countries}/{owner}/photos")
	ModelAndView show(@PathVariable String album, @PathVariable String owner) {
		Album of = Album.valueOf(album.toUpperCase(Locale.ROOT));
		return new ModelAndView("material/gallery").addObject("gallery", galleries.of(of, owner));
	}

}
