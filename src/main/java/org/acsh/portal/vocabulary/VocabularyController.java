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

	@GetMapping("/{name}/new")
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

	@GetMapping("/{name}/{code}")
	ModelAndView open(@PathVariable String name, @PathVariable String code) {
		Shelf.Word word = vocabularies.word(name, code);
		return form(name, HttpStatus.OK).addObject("word", word).addObject("form", TermForm.of(word.term()));
	}

	@PostMapping("/{name}/{code}")
	ModelAndView rename(@PathVariable String name, @PathVariable String code, @ModelAttribute("form") TermForm form,
			BindingResult errors, @AuthenticationPrincipal Member actor, RedirectAttributes next) {
		boolean isCurrent = vocabularies.rename(name, code, form, actor, errors);
		if (!isCurrent) {
			return stale(name, code, form);
		}
		if (errors.hasErrors()) {
			return form(name, HttpStatus.UNPROCESSABLE_CONTENT).addObject("word", vocabularies.word(name, code));
		}
		return back(name, "vocabulary.changed", next);
	}

	@PostMapping("/{name}/{code}/place")
	String move(@PathVariable String name, @PathVariable String code,
			@RequestParam VocabularyService.Direction direction, @AuthenticationPrincipal Member actor) {
		vocabularies.move(name, code, direction, actor);
		return BACK + name;
	}

	@PostMapping("/{name}/{code}/retirement")
	ModelAndView retire(@PathVariable String name, @PathVariable String code, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		return vocabularies.retire(name, code, actor)
			.map(refusal -> list(HttpStatus.CONFLICT).addObject("refusal", refusal))
			.orElseGet(() -> back(name, "vocabulary.retired", next));
	}

	@PostMapping("/{name}/{code}/return")
	ModelAndView bringBack(@PathVariable String name, @PathVariable String code,
			@AuthenticationPrincipal Member actor, RedirectAttributes next) {
		vocabularies.bringBack(name, code, actor);
		return back(name, "vocabulary.brought-back", next);
	}

	@PostMapping("/{name}/{code}/removal")
	ModelAndView remove(@PathVariable String name, @PathVariable String code, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) {
		return vocabularies.remove(name, code, actor)
			.map(refusal -> list(HttpStatus.CONFLICT).addObject("refusal", refusal))
			.orElseGet(() -> back(name, "vocabulary.removed", next));
	}

	/** Shows what was typed beside what somebody else has saved meanwhile. */
	private ModelAndView stale(String name, String code, TermForm form) {
		Shelf.Word word = vocabularies.word(name, code);
		return form(name, HttpStatus.CONFLICT).addObject("word", word)
			.addObject("form", form.over(word.term()))
			.addObject("meanwhile", TermForm.of(word.term()));
	}

	private static ModelAndView back(String name, String said, RedirectAttributes next) {
		Flash.say(next, said);
		return new ModelAndView(BACK + name);
	}

	private ModelAndView list(HttpStatus status) {
		return new ModelAndView("vocabulary/list", status).addObject("shelves", vocabularies.shelves());
	}

	private ModelAndView form(String name, HttpStatus status) {
		return new ModelAndView("vocabulary/form", status).addObject("vocabulary", vocabularies.named(name))
			.addObject("languages", languages.all());
	}

}
