package org.acsh.portal.desk;

import java.io.IOException;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.account.Member;
import org.acsh.portal.concern.ConcernFilter;
import org.acsh.portal.concern.ConcernPage;
import org.acsh.portal.concern.ConcernService;
import org.acsh.portal.sheet.TableFormat;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What needs the attention of staff, of every kind. */
@Controller
@RolesAllowed("EDITOR")
class ConcernController {

	private final ConcernService concerns;

	private final ConcernTable table;

	ConcernController(ConcernService concerns, ConcernTable table) {
		this.concerns = concerns;
		this.table = table;
	}

	@GetMapping("/staff/concerns")
	String list(@ModelAttribute("filter") ConcernFilter filter, Model model) {
		ConcernPage page = concerns.page(filter);
		model.addAttribute("list", page);
		model.addAttribute("pages", concerns.pages(page.count()));
		model.addAttribute("at", ListAddress.of(filter));
		return "desk/concerns";
	}

	@GetMapping("/staff/concerns/list.{format:csv|xlsx}")
	void export(@PathVariable String format, @ModelAttribute("filter") ConcernFilter filter,
			@AuthenticationPrincipal Member actor, Locale reader, HttpServletResponse response) throws IOException {
		table.send(concerns.export(filter, actor), TableFormat.of(format), reader, response);
	}

}
