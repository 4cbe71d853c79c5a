package org.acsh.portal.browse;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of events. */
@Controller
@PermitAll
class EventListController {

	private final EventListService lists;

	EventListController(EventListService lists) {
		this.lists = lists;
	}

	@GetMapping("/events")
	String list(@ModelAttribute EventFilter filter, Locale reader, Model model) {
		model.addAttribute("list", lists.list(filter, reader));
		return "browse/list";
	}

}
