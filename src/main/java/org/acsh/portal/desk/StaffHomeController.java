package org.acsh.portal.desk;

import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.account.Member;
import org.acsh.portal.editing.Concerns;
import org.acsh.portal.editing.ContentFilter;
import org.acsh.portal.editing.ContentFilter.State;
import org.acsh.portal.editing.ContentListService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of staff: what waits for them. */
@Controller
@RolesAllowed("EDITOR")
class StaffHomeController {

	private static final int MOST = 8;

	private final ContentListService lists;

	private final ObjectProvider<Concerns> concerns;

	StaffHomeController(ContentListService lists, ObjectProvider<Concerns> concerns) {
		this.lists = lists;
		this.concerns = concerns;
	}

	@GetMapping("/staff")
	String home(@AuthenticationPrincipal Member actor, Locale reader, Model model) {
		model.addAttribute("drafts", lists.first(MOST, ContentFilter.ofMyDrafts(), reader, actor));
		model.addAttribute("submitted", lists.first(MOST, ContentFilter.of(State.SUBMITTED), reader, actor));
		model.addAttribute("scheduled", lists.first(MOST, ContentFilter.of(State.SCHEDULED), reader, actor));
		model.addAttribute("published", lists.first(MOST, ContentFilter.ofPublished(), reader, actor));
		model.addAttribute("concerns",
				concerns.orderedStream().flatMap(source -> source.first(MOST).stream()).toList());
		model.addAttribute("newContent", UUID.randomUUID());
		return "desk/home";
	}

}
