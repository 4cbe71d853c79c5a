package org.acsh.portal.audit;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.account.Member;
import org.acsh.portal.sheet.TableFormat;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The log of all deeds, for administrators. */
@Controller
@RolesAllowed("ADMINISTRATOR")
class AuditController {

	private final AuditTrail trail;

	private final AuditChoices choices;

	private final AuditFile file;

	private final Clock clock;

	AuditController(AuditTrail trail, AuditChoices choices, AuditFile file, Clock clock) {
		this.trail = trail;
		this.choices = choices;
		this.file = file;
		this.clock = clock;
	}

	@GetMapping("/staff/audit")
	String list(@ModelAttribute("filter") DeedFilter filter, Locale reader, Model model) {
		model.addAttribute("log", trail.page(filter, reader));
		model.addAttribute("actors", choices.actors());
		model.addAttribute("verbs", choices.verbs(reader));
		model.addAttribute("zone", clock.getZone().getId());
		return "audit/list";
	}

	@GetMapping("/staff/audit/deeds.{format:csv|xlsx}")
	void file(@PathVariable String format, @ModelAttribute("filter") DeedFilter filter,
			@AuthenticationPrincipal Member actor, Locale reader, HttpServletResponse response) throws IOException {
		trail.exported(actor, "audit", trail.count(filter));
		file.of(filter, reader).send(TableFormat.of(format), response);
	}

}
