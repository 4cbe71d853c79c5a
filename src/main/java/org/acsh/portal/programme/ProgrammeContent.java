package org.acsh.portal.programme;

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

/** Programmes with their phases as content that staff edit. */
@Component
@Order(64)
class ProgrammeContent implements ContentKind<ProgrammeForm> {

	private final ProgrammeRepository programmes;

	private final ProgrammeReferences references;

	private final ProgrammeCheck check;

	private final ProgrammePages pages;

	private final Languages languages;

	ProgrammeContent(ProgrammeRepository programmes, ProgrammeReferences references, ProgrammeCheck check,
			ProgrammePages pages, Languages languages) {
		this.programmes = programmes;
		this.references = references;
		this.check = check;
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	public String name() {
		return "programmes";
	}

	@Override
	public Class<ProgrammeForm> form() {
		return ProgrammeForm.class;
	}

	@Override
	public String template() {
		return "programme/staff/form";
	}

	@Override
	public String labels() {
		return "programme.form.";
	}

	@Override
	public ProgrammeChoices choices() {
		return ProgrammeChoices.ALL;
	}

	@Override
	public ProgrammeForm blank(String language) {
		return ProgrammeForm.blank(languages.tagsAfter(language));
	}

	@Override
	public void check(UUID content, ProgrammeForm form, Errors errors) {
		check.check(content, form, errors);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, ProgrammeForm form) {
		programmes.revise(content, known -> known.revise(form, references),
				() -> new Programme(content, form, references));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.of(content, reader);
	}

}
