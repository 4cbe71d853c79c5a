package org.acsh.portal.library;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of all materials. */
@Controller
@PermitAll
class LibraryController {

	private final LibraryLists lists;

	LibraryController(LibraryLists lists) {
		this.lists = lists;
	}

	@GetMapping("/materials")
	String list(@ModelAttribute LibraryFilter filter, Locale reader, Model model) {
		model.addAttribute("list", lists.list(filter, reader));
		return "library/list";
	}

}
