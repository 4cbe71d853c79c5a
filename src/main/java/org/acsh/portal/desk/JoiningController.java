package org.acsh.portal.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.FormBinder;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.UnfitException;
import org.acsh.portal.joining.JoiningList;
import org.acsh.portal.joining.JoiningService;
import org.acsh.portal.joining.Pair;
import org.acsh.portal.site.Flash;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes two contents one, and tells them apart again. */
@Controller
@RolesAllowed("EDITOR")
class JoiningController {

	private final JoiningService joinings;

	private final JoiningList list;

	private final JoiningPages pages;

	JoiningController(JoiningService joinings, JoiningList list, JoiningPages pages) {
		this.joinings = joinings;
		this.list = list;
		this.pages = pages;
	}

	@GetMapping("/staff/{kind}/{id}/joining")
	ModelAndView choose(@PathVariable String kind, @PathVariable UUID id, @RequestParam(defaultValue = "") String q,
			Locale reader) {
		return pages.choice(kind, id, q, reader);
	}

	@GetMapping("/staff/{kind}/{id}/joining/{other}")
	ModelAndView compare(@PathVariable String kind, @PathVariable UUID id, @PathVariable UUID other, Locale reader) {
		return pages.comparison(joinings.pair(kind, id, other), JoiningForm.blank(), "", reader);
	}

	@PostMapping("/staff/{kind}/{id}/joining/{other}")
	ModelAndView join(@PathVariable String kind, @PathVariable UUID id, @PathVariable UUID other,
			HttpServletRequest request, Locale reader, @AuthenticationPrincipal Member actor, RedirectAttributes next) {
		Pair pair = joinings.pair(kind, id, other);
		JoiningForm form = new FormBinder<>(JoiningForm.class).bind(request.getParameterMap());
		if (!pair.isReady()) {
			return refused(pair, form, "desk.joining.unsettled", reader);
		}
		try {
			joinings.join(form.name(), pair, form.takes(), actor);
			Flash.say(next, "desk.joined");
			return new ModelAndView("redirect:/staff/joinings");
		}
		catch (UnfitException ex) {
			return refused(joinings.pair(kind, id, other), form, "desk.joining.unfit", reader);
		}
	}

	@GetMapping("/staff/joinings")
	String list(Model model) {
		model.addAttribute("joinings", list.latest());
		return "desk/joinings";
	}

	@PostMapping("/staff/joinings/{id}/parting")
	String part(@PathVariable UUID id, @AuthenticationPrincipal Member actor, Locale reader, RedirectAttributes next) {
		List<Content> changed = joinings.part(id, actor);
		if (changed.isEmpty()) {
			Flash.say(next, "desk.parted");
		}
		else {
			Flash.say(next, "desk.parted.partly",
					changed.stream().map(content -> pages.title(content, reader)).collect(Collectors.joining(", ")));
		}
		return "redirect:/staff/joinings";
	}

	private ModelAndView refused(Pair pair, JoiningForm form, String why, Locale reader) {
		ModelAndView page = pages.comparison(pair, form, why, reader);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
