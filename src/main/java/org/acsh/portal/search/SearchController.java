package org.acsh.portal.search;

import jakarta.annotation.security.PermitAll;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The search page. */
@Controller
@PermitAll
class SearchController {

	private final SearchService search;

	SearchController(SearchService search) {
		this.search = search;
	}

	@GetMapping("/search")
	String show(@ModelAttribute Question question, Model model) {
		Answer answer = search.answer(question);
		boolean exact = !answer.hits().isEmpty();
		model.addAttribute("question", question);
		model.addAttribute("exact", exact);
		model.addAttribute("answer", exact ? answer : search.guess(question));
		return "search/show";
	}

}
