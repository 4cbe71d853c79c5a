package org.acsh.portal.material;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.extraction.Reading;
import org.acsh.portal.extraction.Readings;
import org.acsh.portal.storage.StoredFile;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What was read in a file, for staff: its pages as readers will see them, published or
 * not, or why there are none.
 */
@Controller
@RolesAllowed("EDITOR")
class StaffReadingController {

	private final OpenFiles files;

	private final Readings readings;

	private final Previews previews;

	StaffReadingController(OpenFiles files, Readings readings, Previews previews) {
		this.files = files;
		this.readings = readings;
		this.previews = previews;
	}

	@GetMapping("/staff/files/{id}/pages")
	ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "1") int from) {
		StoredFile file = files.any(id);
		Reading reading = readings.of(file.digest()).orElse(null);
		FileFact fact = new FileFact(file, reading, List.of());
		return new ModelAndView("material/staff/pages").addObject("fact", fact)
			.addObject("inside", previews.of(fact.version(), from));
	}

}
