package org.acsh.portal.desk;

import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.account.Member;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.HistoryService;
import org.acsh.portal.site.Flash;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells how a content came about, compares its revisions and takes up earlier ones. */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/{kind}/{id}")
class HistoryController {

	private final DraftService drafts;

	private final HistoryService history;

	private final Differences differences;

	HistoryController(DraftService drafts, HistoryService history, Differences differences) {
		this.drafts = drafts;
		this.history = history;
		this.differences = differences;
	}

	@GetMapping("/history")
	String history(@PathVariable String kind, @PathVariable UUID id, Model model) {
		model.addAttribute("content", drafts.newest(kind, id).content());
		model.addAttribute("revisions", history.revisions(id));
		return "desk/history";
	}

	@GetMapping("/comparison")
	String compare(@PathVariable String kind, @PathVariable UUID id, @RequestParam int from, @RequestParam int to,
			Locale reader, Model model) {
		Content content = drafts.newest(kind, id).content();
		model.addAttribute("content", content);
		model.addAttribute("from", from);
		model.addAttribute("to", to);
		model.addAttribute("differences", differences.between(content, from, to, reader));
		return "desk/comparison";
	}

	@PostMapping("/revisions/{number}/restoration")
	String restore(@PathVariable String kind, @PathVariable UUID id, @PathVariable int number,
			@AuthenticationPrincipal Member actor, RedirectAttributes next) {
		drafts.restore(kind, id, number, actor);
		Flash.say(next, "desk.restored", String.valueOf(number));
		return Places.redirect(kind, id, "");
	}

}
