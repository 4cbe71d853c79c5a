package org.acsh.portal.partner;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.account.Member;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.pack.Bundles;
import org.acsh.portal.pack.Piece;
import org.acsh.portal.storage.Delivered;
import org.acsh.portal.storage.Delivery;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What partners see. {@link PartnershipsController} says what that is.
 */
@Controller
@RolesAllowed("PARTNER")
@RequestMapping("/partner")
class PartnerController {

	private final PartnerLibrary library;

	private final Bundles bundles;

	private final Storage storage;

	private final Delivery delivery;

	private final MessageSource messages;

	PartnerController(PartnerLibrary library, Bundles bundles, Storage storage, Delivery delivery,
			MessageSource messages) {
		this.library = library;
		this.bundles = bundles;
		this.storage = storage;
		this.delivery = delivery;
		this.messages = messages;
	}

	@GetMapping
	String home(@ModelAttribute("filter") PartnerFilter filter, @AuthenticationPrincipal Member partner, Model model) {
		library.visit(partner);
		model.addAttribute("opened", library.open(partner, filter));
		model.addAttribute("today", library.today());
		return "partner/home";
	}

	@GetMapping("/materials/{slug}/file")
	void file(@PathVariable String slug, @AuthenticationPrincipal Member partner, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Item item = library.material(partner, slug);
		StoredFile file = storage.file(Objects.requireNonNull(item.file()))
			.filter(StoredFile::isServed)
			.orElseThrow(NotFoundException::new);
		delivery.send(Delivered.attached(file, false), request, response);
	}

	@GetMapping("/materials.zip")
	void bundle(@ModelAttribute("filter") PartnerFilter filter, @AuthenticationPrincipal Member partner, Locale reader,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		List<Piece> pieces = library.bundle(partner, filter)
			.stream()
			.map((item) -> item.piece(Objects.requireNonNull(item.file()), reader))
			.toList();
		bundles.send(messages.getMessage("partner.bundle", null, reader), pieces, false, reader, request, response);
	}

}
