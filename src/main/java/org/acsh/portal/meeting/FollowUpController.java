package org.acsh.portal.meeting;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.account.Member;
import org.acsh.portal.sheet.TableFormat;
import org.acsh.portal.site.Flash;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of what is still to be done after meetings. */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/meetings")
class FollowUpController {

	private final FollowUpService service;

	private final FollowUpTable table;

	FollowUpController(FollowUpService service, FollowUpTable table) {
		this.service = service;
		this.table = table;
	}

	@GetMapping("/follow-up")
	String list(@ModelAttribute("filter") FollowUpFilter filter, Locale reader, Model model) {
		model.addAttribute("followUp", service.open(filter, reader));
		return "meeting/staff/follow-up";
	}

	@GetMapping("/follow-up/list.{format:csv|xlsx}")
	void export(@PathVariable String format, @ModelAttribute("filter") FollowUpFilter filter, Locale reader,
			HttpServletResponse response) throws IOException {
		table.send(service.open(filter, reader), TableFormat.of(format), reader, response);
	}

	@PostMapping("/{id}/points/{key}/completion")
	String complete(@PathVariable UUID id, @PathVariable String key, @ModelAttribute("filter") FollowUpFilter filter,
			@AuthenticationPrincipal Member actor, RedirectAttributes next) {
		Flash.say(next, service.complete(id, key, actor).message());
		next.addAttribute("due", filter.due());
		next.addAttribute("owner", filter.owner());
		return "redirect:/staff/meetings/follow-up";
	}

}
