package org.acsh.portal.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.account.Member;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.PresenceService;
import org.acsh.portal.editing.UnsavedService;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What the script of a form sends by itself: the text so far, and that the form is still
 * open. Neither changes a revision.
 */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/{kind}/{id}")
class AutosaveController {

	private final Kinds kinds;

	private final SentForms sentForms;

	private final UnsavedService unsaved;

	private final PresenceService presence;

	AutosaveController(Kinds kinds, SentForms sentForms, UnsavedService unsaved, PresenceService presence) {
		this.kinds = kinds;
		this.sentForms = sentForms;
		this.unsaved = unsaved;
		this.presence = presence;
	}

	@PostMapping("/autosave")
	ResponseEntity<Kept> keep(@PathVariable String kind, @PathVariable UUID id, @AuthenticationPrincipal Member actor,
			Locale reader, HttpServletRequest request) {
		Sent sent = sentForms.read(kinds.named(kind), request, reader);
		boolean kept = unsaved.keep(kind, id, actor, sent.document(), sent.based(), sent.since());
		return ResponseEntity.status(kept ? HttpStatus.OK : HttpStatus.CONFLICT).body(new Kept(sent.based()));
	}

	@PostMapping("/autosave/removal")
	String forget(@PathVariable String kind, @PathVariable UUID id, @AuthenticationPrincipal Member actor) {
		unsaved.drop(id, actor);
		return Places.redirect(kind, id, "");
	}

	@PostMapping("/presence")
	@ResponseBody
	List<String> present(@PathVariable UUID id, @AuthenticationPrincipal Member actor) {
		return presence.seen(id, actor);
	}

	/**
	 * Says that a text is kept.
	 *
	 * @param based the revision that it was made from
	 */
	record Kept(int based) {
	}

}
