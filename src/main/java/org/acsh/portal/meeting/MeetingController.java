package org.acsh.portal.meeting;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of meetings and their pages. */
@Controller
@PermitAll
class MeetingController {

	private final MeetingListService lists;

	private final MeetingPages pages;

	MeetingController(MeetingListService lists, MeetingPages pages) {
		this.lists = lists;
		this.pages = pages;
	}

	@GetMapping("/meetings")
	String list(@ModelAttribute MeetingFilter filter, Locale reader, Model model) {
		model.addAttribute("list", lists.list(filter, reader));
		return "meeting/list";
	}

	@GetMapping("/meetings/{slug}")
	ModelAndView show(@PathVariable String slug, Locale reader) {
		return pages.at(slug, reader);
	}

}
