package org.acsh.portal.deposit;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.account.Member;
import org.acsh.portal.desk.BatchPages;
import org.acsh.portal.document.FormBinder;
import org.acsh.portal.document.Given;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.upload.Upload;
import org.acsh.portal.upload.Uploads;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Many files become drafts of materials, which are then named on one page. */
@Controller
@RolesAllowed("EDITOR")
class DepositController {

	private final Deposits deposits;

	private final DepositPages pages;

	private final Uploads uploads;

	private final Arrivals arrivals;

	private final BatchPages batches;

	DepositController(Deposits deposits, DepositPages pages, Uploads uploads, Arrivals arrivals, BatchPages batches) {
		this.deposits = deposits;
		this.pages = pages;
		this.uploads = uploads;
		this.arrivals = arrivals;
		this.batches = batches;
	}

	/**
	 * The name of the deposit comes with the page, so that all its files come together.
	 */
	@GetMapping("/staff/materials/deposit")
	ModelAndView begin(@RequestParam @Nullable String event, Locale reader) {
		return pages.beginning(new Deposit(UUID.randomUUID(), Given.text(event)), reader);
	}

	/** Files of a plain form. */
	@PostMapping(path = "/staff/deposits/{id}/files", consumes = "multipart/form-data")
	String take(@PathVariable UUID id, @RequestParam @Nullable String event,
			@RequestParam Optional<List<MultipartFile>> files, @AuthenticationPrincipal Member owner, Locale reader)
			throws IOException {
		Deposit deposit = deposits.begin(new Deposit(id, Given.text(event)), owner);
		for (MultipartFile file : files.orElse(List.of())) {
			// A browser sends a field in which nothing was chosen as a file without a
			// name.
			if (!Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
				arrivals.take(deposit, file, owner, reader);
			}
		}
		return "redirect:/staff/deposits/" + id;
	}

	/** A file that has come in parts. */
	@PostMapping("/staff/deposits/{id}/files")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void take(@PathVariable UUID id, @RequestParam @Nullable String event, @RequestParam UUID upload,
			@AuthenticationPrincipal Member owner, Locale reader) throws IOException {
		Upload received = uploads.find(upload, owner).orElseThrow(NotFoundException::new);
		arrivals.take(deposits.begin(new Deposit(id, Given.text(event)), owner), received, owner, reader);
	}

	@GetMapping("/staff/deposits/{id}")
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal Member owner, Locale reader) {
		return pages.table(deposits.find(id, owner), reader);
	}

	@PostMapping("/staff/deposits/{id}")
	String name(@PathVariable UUID id, @RequestParam @Nullable String publish, HttpServletRequest sent,
			@AuthenticationPrincipal Member owner) {
		DepositForm form = new FormBinder<>(DepositForm.class).bind(sent.getParameterMap());
		deposits.name(deposits.find(id, owner), form, owner);
		return "redirect:/staff/deposits/" + id + ((publish != null) ? "/publication" : "");
	}

	/** What cannot be published says why there. */
	@GetMapping("/staff/deposits/{id}/publication")
	ModelAndView publish(@PathVariable UUID id, @AuthenticationPrincipal Member owner, Locale reader) {
		return batches.publication("materials", deposits.contents(deposits.find(id, owner)), reader);
	}

}
