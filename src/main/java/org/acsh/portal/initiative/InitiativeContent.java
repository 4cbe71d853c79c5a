package org.acsh.portal.initiative;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.editing.ContentKind;
import org.acsh.portal.site.Languages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** Initiatives as content that staff edit. */
@Component
@Order(40)
class InitiativeContent implements ContentKind<InitiativeForm> {

	private final InitiativeRepository initiatives;

	private final InitiativeReferences references;

	private final InitiativePages pages;

	private final Languages languages;

	InitiativeContent(InitiativeRepository initiatives, InitiativeReferences references, InitiativePages pages,
			Languages languages) {
		this.initiatives = initiatives;
		this.references = references;
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	public String name() {
		return "initiatives";
	}

	@Override
	public Class<InitiativeForm> form() {
		return InitiativeForm.class;
	}

	@Override
	public String template() {
		return "initiative/staff/form";
	}

	@Override
	public String labels() {
		return "initiative.form.";
	}

	@Override
	public Record choices() {
		return new NoChoices();
	}

	@Override
	public InitiativeForm blank(String language) {
		return InitiativeForm.blank(languages.tagsAfter(language));
	}

	@Override
	public void check(UUID content, InitiativeForm form, Errors errors) {
		// Its constraints say it all.
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, InitiativeForm form) {
		initiatives.revise(content, known -> known.revise(form, references),
				() -> new Initiative(content, form, references));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.of(content);
	}

	/** All that the form offers are records. */
	record NoChoices() {
	}

}
