package org.acsh.portal.vocabulary;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.account.Member;
import org.acsh.portal.site.Flash;
import org.acsh.portal.site.Languages;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators say which words content is sorted by. */
@Controller
@RolesAllowed("ADMINISTRATOR")
@RequestMapping("/staff/vocabularies")
class VocabularyController {

	private static final String BACK = "redirect:/staff/vocabularies#";

	private final VocabularyService vocabularies;

	private final Languages languages;

	VocabularyController(VocabularyService vocabularies, Languages languages) {
		this.vocabularies = vocabularies;
		this.languages = languages;
	}

	@GetMapping
	ModelAndView list() {
		return list(HttpStatus.OK);
	}

	@GetMapping("/{name}")
	ModelAndView begin(@PathVariable String name) {
		return form(name, HttpStatus.OK).addObject("form", TermForm.blank());
	}

	@PostMapping("/{name}")
	ModelAndView add(@PathVariable String name, @ModelAttribute("form") TermForm form, BindingResult errors,
			@AuthenticationPrincipal Member actor, RedirectAttributes next) {
		vocabularies.add(name, form, actor, errors);
		if (errors.hasErrors()) {
			return form(name, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return back(name, "vocabulary.added", next);
	}

	@GetMapping("/{name}/{word}")
	ModelAndView open(@PathVariable String name, @PathVariable String word) {
		Shelf.Word known = vocabularies.word(name, word);
		return form(name, HttpStatus.OK).addObject("word", known).addObject("form", TermForm.of(known.term()));
	}

	@PostMapping("/{name}/{word}")
	ModelAndView rename(@PathVariable String name, @PathVariable String word, @ModelAttribute("form") TermForm form,
			BindingResult errors, @AuthenticationPrincipal Member actor, RedirectAttributes next) {
		boolean isCurrent = vocabularies.rename(name, word, form, actor, errors);
		if (!isCurrent) {
			return stale(name, word, form);
		}
		if (errors.hasErrors()) {
			return form(name, HttpStatus.UNPROCESSABLE_CONTENT).addObject("word", vocabularies.word(name, word));
		}
		return back(name, "vocabulary.changed", next);
	}

	@PostMapping("/{name}/{word}/place")
	String move(@PathVariable String name, @PathVariable String word,
			@RequestParam VocabularyService.Direction direction, @AuthenticationPrincipal Member actor) {
		vocabularies.move(name, word, direction, actor);
		return BACK + name;
	}

	@PostMapping("/{name}/{word}/retirement")
	ModelAndView retire(@PathVariable String name, @PathVariable String word, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		return vocabularies.retire(name, word, actor)
			.map(refusal -> list(HttpStatus.CONFLICT).addObject("refusal", refusal))
			.orElseGet(() -> back(name, "vocabulary.retired", next));
	}

	@PostMapping("/{name}/{word}/return")
	ModelAndView bringBack(@PathVariable String name, @PathVariable String word, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		vocabularies.bringBack(name, word, actor);
		return back(name, "vocabulary.brought-back", next);
	}

	@PostMapping("/{name}/{word}/removal")
	ModelAndView remove(@PathVariable String name, @PathVariable String word, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		return vocabularies.remove(name, word, actor)
			.map(refusal -> list(HttpStatus.CONFLICT).addObject("refusal", refusal))
			.orElseGet(() -> back(name, "vocabulary.removed", next));
	}

	/** Shows what was typed beside what somebody else has saved meanwhile. */
	private ModelAndView stale(String name, String word, TermForm form) {
		Shelf.Word known = vocabularies.word(name, word);
		return form(name, HttpStatus.CONFLICT).addObject("word", known)
			.addObject("form", form.over(known.term()))
			.addObject("meanwhile", TermForm.of(known.term()));
	}

	private static ModelAndView back(String name, String said, RedirectAttributes next) {
		Flash.say(next, said);
		return new ModelAndView(BACK + name);
	}

	private ModelAndView list(HttpStatus status) {
		return new ModelAndView("vocabulary/list", status).addObject("shelves", vocabularies.shelves())
			.addObject("languages", languages.all());
	}

	private ModelAndView form(String name, HttpStatus status) {
		return new ModelAndView("vocabulary/form", status).addObject("vocabulary", vocabularies.named(name))
			.addObject("languages", languages.all());
	}

}
