package org.acsh.portal.desk;

import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.account.Member;
import org.acsh.portal.concern.ConcernService;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.listing.ContentListService;
import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of staff: what waits for them. */
@Controller
@RolesAllowed("EDITOR")
class StaffHomeController {

	private static final int MOST = 5;

	private final Kinds kinds;

	private final ContentListService lists;

	private final ConcernService concerns;

	private final ObjectProvider<PageSections<Member>> sections;

	StaffHomeController(Kinds kinds, ContentListService lists, ConcernService concerns,
			ObjectProvider<PageSections<Member>> sections) {
		this.kinds = kinds;
		this.lists = lists;
		this.concerns = concerns;
		this.sections = sections;
	}

	@GetMapping("/staff")
	String home(@AuthenticationPrincipal Member actor, Locale reader, Model model) {
		model.addAttribute("sections", PageSections.of(sections, actor, reader));
		model.addAttribute("work", lists.work(MOST, reader, actor).stream().map(Work::of).toList());
		model.addAttribute("concerns", concerns.first(MOST));
		model.addAttribute("beginnings", Beginning.ofEach(kinds));
		return "desk/home";
	}

}
