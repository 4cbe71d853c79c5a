package org.acsh.portal.usage;

import java.io.IOException;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.account.Member;
import org.acsh.portal.sheet.TableFormat;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How often what the portal keeps is downloaded, for staff. */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/usage")
class UsageController {

	private final UsageService service;

	private final UsageTable table;

	UsageController(UsageService service, UsageTable table) {
		this.service = service;
		this.table = table;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to, Model model) {
		UsagePeriod period = UsagePeriod.of(from, to, service.today());
		model.addAttribute("period", period);
		model.addAttribute("presets", Preset.all(service.today()));
		model.addAttribute("usage", service.of(period));
		return "usage/show";
	}

	@GetMapping("/list.{format:csv|xlsx}")
	void export(@PathVariable String format, @RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String to, @AuthenticationPrincipal Member actor, Locale reader,
			HttpServletResponse response) throws IOException {
		UsagePeriod period = UsagePeriod.of(from, to, service.today());
		table.send(service.export(period, actor), TableFormat.of(format), reader, response);
	}

}
