package org.acsh.portal.desk;

import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.site.Language;
import org.acsh.portal.site.Languages;
import org.acsh.portal.translation.TranslationFilter;
import org.acsh.portal.translation.TranslationList;
import org.acsh.portal.translation.TranslationPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is not, or no longer, translated: of all contents, and text by text of one. */
@Controller
@RolesAllowed("EDITOR")
class TranslationController {

	private final TranslationList translations;

	private final DraftService drafts;

	private final Untranslations untranslations;

	private final ContentLanguages contentLanguages;

	private final Languages languages;

	TranslationController(TranslationList translations, DraftService drafts, Untranslations untranslations,
			ContentLanguages contentLanguages, Languages languages) {
		this.translations = translations;
		this.drafts = drafts;
		this.untranslations = untranslations;
		this.contentLanguages = contentLanguages;
		this.languages = languages;
	}

	@GetMapping("/staff/translations")
	String list(TranslationFilter asked, Model model) {
		TranslationFilter filter = asked.of(languages.ofContent());
		TranslationPage page = translations.page(filter, languages.ofContent());
		model.addAttribute("filter", filter);
		model.addAttribute("language", new Language(filter.language()));
		model.addAttribute("languages", page.languages().stream().map(tally -> new Language(tally.name())).toList());
		model.addAttribute("list", page);
		model.addAttribute("pages", translations.pages(page.count()));
		model.addAttribute("at", ListAddress.of(filter));
		return "desk/translations";
	}

	/** A language that is no BCP 47 tag has no page. */
	@GetMapping("/staff/{kind}/{id}/translation")
	String show(@PathVariable String kind, @PathVariable UUID id, @RequestParam String language, Locale reader,
			Model model) {
		Draft draft = drafts.newest(kind, id);
		Language into = contentLanguages.tagged(language).orElseThrow(NotFoundException::new);
		model.addAttribute("content", draft.content());
		model.addAttribute("untranslated", untranslations.in(into, draft, reader));
		model.addAttribute("languages", contentLanguages.of(draft.document()));
		return "desk/translation";
	}

}
