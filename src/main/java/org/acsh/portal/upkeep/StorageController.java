package org.acsh.portal.upkeep;

import java.io.IOException;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.account.Member;
import org.acsh.portal.site.Flash;
import org.acsh.portal.storage.Inspected;
import org.acsh.portal.storage.Inventory;
import org.acsh.portal.storage.Swept;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files that the portal keeps and how they fare, for administrators. */
@Controller
@RolesAllowed("ADMINISTRATOR")
class StorageController {

	private static final int MOST = 100;

	private static final String BACK = "redirect:/staff/storage";

	private final Inventory inventory;

	private final Caretaker caretaker;

	StorageController(Inventory inventory, Caretaker caretaker) {
		this.inventory = inventory;
		this.caretaker = caretaker;
	}

	@GetMapping("/staff/storage")
	String show(Model model) {
		model.addAttribute("stock", inventory.stock());
		model.addAttribute("damages", inventory.damages());
		model.addAttribute("damaged", inventory.damaged(MOST));
		model.addAttribute("swept", inventory.lastSweep());
		return "upkeep/storage";
	}

	@PostMapping("/staff/storage/sweep")
	String sweep(@AuthenticationPrincipal Member actor, RedirectAttributes next) throws IOException {
		Swept swept = caretaker.sweep(actor);
		Flash.say(next, "upkeep.swept", String.valueOf(swept.files()));
		return BACK;
	}

	@PostMapping("/staff/storage/check")
	String check(@RequestParam(defaultValue = "") String digest, RedirectAttributes next) throws IOException {
		Optional<Inspected> inspected = digest.isEmpty() ? caretaker.inspectNext() : caretaker.inspect(digest);
		inspected.ifPresentOrElse(known -> say(known, next), () -> Flash.say(next, "upkeep.inspected.none"));
		return BACK;
	}

	private static void say(Inspected known, RedirectAttributes next) {
		Flash.say(next, "upkeep.inspected", known.condition().name(), String.join(", ", known.names()));
	}

}
