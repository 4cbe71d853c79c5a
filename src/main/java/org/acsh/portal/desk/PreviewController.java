package org.acsh.portal.desk;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.account.Member;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.PreviewLinkService;
import org.acsh.portal.editing.UnfitException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Secret;
import org.acsh.portal.site.BaseAddress;
import org.acsh.portal.site.Flash;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what readers would see: to staff, and to whoever has a secret address. */
@Controller
class PreviewController {

	private static final int MOST_DAYS = 30;

	private final PreviewPages pages;

	private final PreviewLinkService links;

	private final DraftService drafts;

	private final BaseAddress addresses;

	PreviewController(PreviewPages pages, PreviewLinkService links, DraftService drafts, BaseAddress addresses) {
		this.pages = pages;
		this.links = links;
		this.drafts = drafts;
		this.addresses = addresses;
	}

	@GetMapping("/staff/{kind}/{id}/preview")
	@RolesAllowed("EDITOR")
	ModelAndView preview(@PathVariable String kind, @PathVariable UUID id, Locale reader, RedirectAttributes next) {
		try {
			return pages.page(kind, id, reader);
		}
		catch (UnfitException ex) {
			Flash.say(next, "desk.preview.unfit");
			return new ModelAndView(Places.redirect(kind, id, "?problems"));
		}
	}

	/** An address that shows nothing answers like one that never was. */
	@GetMapping("/preview/{secret}")
	@PermitAll
	ModelAndView shared(@PathVariable String secret, Locale reader, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		PreviewLinkService.Shared shared = links.shown(new Secret(secret)).orElseThrow(NotFoundException::new);
		try {
			return pages.shared(shared, reader);
		}
		catch (UnfitException ex) {
			throw new NotFoundException();
		}
	}

	@GetMapping("/staff/{kind}/{id}/sharing")
	@RolesAllowed("EDITOR")
	ModelAndView sharing(@PathVariable String kind, @PathVariable UUID id) {
		return new ModelAndView("desk/sharing").addObject("content", drafts.newest(kind, id).content())
			.addObject("links", links.open(id));
	}

	@PostMapping("/staff/{kind}/{id}/sharing")
	@RolesAllowed("EDITOR")
	String share(@PathVariable String kind, @PathVariable UUID id, @RequestParam int days,
			@AuthenticationPrincipal Member actor, Locale reader, RedirectAttributes next) {
		Secret secret = links.share(kind, id, Duration.ofDays(Math.clamp(days, 1, MOST_DAYS)), actor);
		next.addFlashAttribute("secret", addresses.of("/" + reader.getLanguage() + "/preview/" + secret.text()));
		return Places.redirect(kind, id, "/sharing");
	}

	@PostMapping("/staff/{kind}/{id}/sharing/removal")
	@RolesAllowed("EDITOR")
	String revoke(@PathVariable String kind, @PathVariable UUID id, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		links.revoke(kind, id, actor);
		Flash.say(next, "desk.sharing.revoked");
		return Places.redirect(kind, id, "/sharing");
	}

}
