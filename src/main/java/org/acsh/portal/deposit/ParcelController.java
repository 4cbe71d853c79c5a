package org.acsh.portal.deposit;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.FormBinder;
import org.acsh.portal.storage.RefusedFileException;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is in a ZIP file that came in a deposit, and unpacks what is chosen. */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/deposits/{id}/parcels/{parcel}")
class ParcelController {

	private final Deposits deposits;

	private final Parcels parcels;

	private final ParcelPages pages;

	private final Unpacking unpacking;

	ParcelController(Deposits deposits, Parcels parcels, ParcelPages pages, Unpacking unpacking) {
		this.deposits = deposits;
		this.parcels = parcels;
		this.pages = pages;
		this.unpacking = unpacking;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id, @PathVariable("parcel") UUID name, @AuthenticationPrincipal Member owner,
			Locale reader) {
		Deposit deposit = deposits.find(id, owner);
		return pages.proposed(parcels.find(name, deposit), deposit, owner, reader);
	}

	/** A ZIP file that was thrown away meanwhile says so on its page. */
	@PostMapping
	ModelAndView unpack(@PathVariable UUID id, @PathVariable("parcel") UUID name, HttpServletRequest sent,
			@AuthenticationPrincipal Member owner, Locale reader) throws IOException, RefusedFileException {
		Deposit deposit = deposits.find(id, owner);
		Parcel parcel = parcels.find(name, deposit);
		DepositForm form = new FormBinder<>(DepositForm.class).bind(sent.getParameterMap());
		if (!parcels.isThere(parcel, owner)) {
			return new ModelAndView("redirect:" + parcel.address());
		}
		if (form.chosen().isEmpty()) {
			return pages.refused("deposit.parcel.none", parcel, deposit, form, reader);
		}
		if (!deposits.hasRoom(deposit, form.chosen())) {
			return pages.refused("deposit.full", parcel, deposit, form, reader);
		}
		unpacking.unpack(parcel, deposit, form, owner, reader);
		return new ModelAndView("redirect:/staff/deposits/" + id);
	}

}
