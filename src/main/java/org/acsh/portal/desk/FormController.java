package org.acsh.portal.desk;

import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.account.Member;
import org.acsh.portal.desk.FormRemarks.Clashes;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Saved;
import org.acsh.portal.editing.Unsaved;
import org.acsh.portal.editing.UnsavedService;
import org.acsh.portal.site.Flash;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form in which a content of any kind is written. It opens with what the writer typed
 * last, saved or not.
 */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/{kind}/{id}")
class FormController {

	/** Tells the browser which text it need not keep any longer. */
	private static final String ARRIVED = "arrived";

	private final Kinds kinds;

	private final DraftService drafts;

	private final UnsavedService unsaved;

	private final SentForms sentForms;

	private final FormPages pages;

	FormController(Kinds kinds, DraftService drafts, UnsavedService unsaved, SentForms sentForms, FormPages pages) {
		this.kinds = kinds;
		this.drafts = drafts;
		this.unsaved = unsaved;
		this.sentForms = sentForms;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView open(@PathVariable String kind, @PathVariable UUID id, @RequestParam(defaultValue = "") String at,
			@AuthenticationPrincipal Member actor, Locale reader) {
		Draft newest = drafts.newest(kind, id);
		return unsaved.find(kind, id, actor)
			.filter(text -> !text.document().equals(newest.document()))
			.map(text -> goOn(kind, newest, text, at, reader))
			.orElseGet(() -> pages.page(kinds.named(kind), newest, Clashes.NONE, at, reader));
	}

	@PostMapping
	ModelAndView fill(@PathVariable String kind, @PathVariable UUID id, @AuthenticationPrincipal Member actor,
			Locale reader, HttpServletRequest request, RedirectAttributes next) {
		Sent sent = sentForms.read(kinds.named(kind), request, reader);
		return sent.order().verb().keeps() ? keep(kinds.named(kind), id, sent, actor, reader, next)
				: rework(kinds.named(kind), id, sent, reader);
	}

	private ModelAndView goOn(String kind, Draft newest, Unsaved text, String at, Locale reader) {
		Draft draft = new Draft(newest.content(), text.basedOn(), text.document());
		return page(kinds.named(kind), draft, text.since(), at, reader).addObject("unsaved", text);
	}

	private ModelAndView rework(Kind<?> kind, UUID id, Sent sent, Locale reader) {
		Draft newest = drafts.newest(kind.name(), id);
		SentForms.Reworked form = sentForms.reworked(kind, id, sent, reader);
		Draft draft = new Draft(newest.content(), sent.based(), form.document());
		return page(kind, draft, sent.since(), form.added(), reader).addObject("note", sent.note());
	}

	private ModelAndView keep(Kind<?> kind, UUID id, Sent sent, Member actor, Locale reader, RedirectAttributes next) {
		return switch (drafts.save(kind.name(), id, sent.save(actor))) {
			case Saved.Kept kept -> {
				unsaved.drop(id, actor);
				next.addFlashAttribute(ARRIVED, sent.deed());
				Flash.say(next, kept.merged() ? "desk.saved.merged" : "desk.saved");
				yield new ModelAndView(Places.redirect(kind.name(), id, sent.order().page()));
			}
			case Saved.Clashing clashing -> {
				unsaved.keep(kind.name(), id, actor, clashing.merged(), clashing.latest(), sent.based());
				yield conflict(kind, id, clashing, sent.based(), reader).addObject(ARRIVED, sent.deed());
			}
		};
	}

	private ModelAndView conflict(Kind<?> kind, UUID id, Saved.Clashing clashing, int since, Locale reader) {
		Draft draft = new Draft(drafts.newest(kind.name(), id).content(), clashing.latest(), clashing.merged());
		ModelAndView page = page(kind, draft, clashes(draft, clashing), "", reader).addObject("since", since);
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	/**
	 * What clashes is shown until it is answered, whatever else is done with the form.
	 */
	private ModelAndView page(Kind<?> kind, Draft draft, int since, String added, Locale reader) {
		Clashes clashes = (since > 0) ? clashes(draft, drafts.clashing(draft, since)) : Clashes.NONE;
		return page(kind, draft, clashes, added, reader).addObject("since", since);
	}

	private ModelAndView page(Kind<?> kind, Draft draft, Clashes clashes, String added, Locale reader) {
		return pages.page(kind, drafts.marked(draft), clashes, added, reader);
	}

	private Clashes clashes(Draft draft, Saved.Clashing clashing) {
		Content content = draft.content();
		return Clashes.of(clashing, drafts.revision(content.kind(), content.id(), draft.number()).document());
	}

}
