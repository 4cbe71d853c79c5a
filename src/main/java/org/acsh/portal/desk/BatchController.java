package org.acsh.portal.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.account.Member;
import org.acsh.portal.batch.BatchDeed;
import org.acsh.portal.batch.BatchService;
import org.acsh.portal.document.FormBinder;
import org.acsh.portal.listing.ContentFilter;
import org.acsh.portal.listing.ContentListService;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One deed done to many contents: what it will change, what it did, and the way back. */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/batches")
class BatchController {

	private final ContentListService lists;

	private final BatchService batches;

	private final BatchPages pages;

	BatchController(ContentListService lists, BatchService batches, BatchPages pages) {
		this.lists = lists;
		this.batches = batches;
		this.pages = pages;
	}

	@GetMapping("/new")
	ModelAndView ask(HttpServletRequest asked, @ModelAttribute("filter") ContentFilter filter,
			@AuthenticationPrincipal Member actor, Locale reader) {
		BatchRequest request = bind(BatchRequest.class, asked);
		List<UUID> chosen = request.everything() ? lists.ids(request.kind(), filter, reader, actor, BatchService.MOST)
				: request.chosen();
		return pages.page(UUID.randomUUID(), request.of(chosen), WithdrawalForm.blank(), false, reader);
	}

	/**
	 * The name comes with the page, so that a button pressed twice begins one batch.
	 */
	@PostMapping
	ModelAndView perform(HttpServletRequest sent, @AuthenticationPrincipal Member actor, Locale reader) {
		BatchForm form = bind(BatchForm.class, sent);
		WithdrawalForm reason = bind(WithdrawalForm.class, sent);
		if (isIncomplete(form, reason, reader)) {
			ModelAndView page = pages.page(form.batch(), form.request(), reason, true, reader);
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		batches.perform(form.batch(), deed(form, reason), form.chosen(), actor);
		return new ModelAndView("redirect:/staff/batches/" + form.batch());
	}

	@GetMapping("/{id}")
	ModelAndView show(@PathVariable UUID id, Locale reader) {
		return pages.result(batches.batch(id), reader);
	}

	@PostMapping("/{id}/undoing")
	String undo(@PathVariable UUID id, @AuthenticationPrincipal Member actor) {
		batches.undo(id, actor);
		return "redirect:/staff/batches/" + id;
	}

	private boolean isIncomplete(BatchForm form, WithdrawalForm reason, Locale reader) {
		return switch (form.deed()) {
			case PUBLISH -> form.chosen().isEmpty();
			case UNPUBLISH ->
				form.chosen().isEmpty() || reason.isIncomplete() || reason.way() == WithdrawalForm.Way.REDIRECTED;
			case TAG -> form.chosen().isEmpty() || pages.topic(form.topic(), reader).isEmpty();
		};
	}

	private static BatchDeed deed(BatchForm form, WithdrawalForm reason) {
		return switch (form.deed()) {
			case PUBLISH -> new BatchDeed.Publish();
			case UNPUBLISH -> new BatchDeed.Unpublish(reason.unpublishing());
			case TAG -> new BatchDeed.Tag(form.topic());
		};
	}

	private static <F extends Record> F bind(Class<F> form, HttpServletRequest request) {
		return new FormBinder<>(form).bind(request.getParameterMap());
	}

}
