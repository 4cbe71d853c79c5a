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

/** Areas of activity as content that staff edit. */
@Component
@Order(62)
class AreaContent implements ContentKind<AreaForm> {

	private final AreaRepository areas;

	private final SubjectPages pages;

	private final Languages languages;

	AreaContent(AreaRepository areas, SubjectPages pages, Languages languages) {
		this.areas = areas;
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	public String name() {
		return "areas";
	}

	@Override
	public Class<AreaForm> form() {
		return AreaForm.class;
	}

	@Override
	public String template() {
		return "programme/staff/area";
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
	public AreaForm blank(String language) {
		return AreaForm.blank(languages.tagsAfter(language));
	}

	@Override
	public void check(UUID content, AreaForm form, Errors errors) {
		// Its constraints say it all.
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, AreaForm form) {
		areas.revise(content, known -> known.revise(form), () -> new Area(content, form));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.area(content, reader);
	}

}
