package org.acsh.portal.material;

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

/** Materials as content that staff edit. */
@Component
@Order(35)
class MaterialContent implements ContentKind<MaterialForm> {

	private final MaterialRepository materials;

	private final MaterialReferences references;

	private final MaterialCheck check;

	private final MaterialPages pages;

	private final Languages languages;

	MaterialContent(MaterialRepository materials, MaterialReferences references, MaterialCheck check,
			MaterialPages pages, Languages languages) {
		this.materials = materials;
		this.references = references;
		this.check = check;
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	public String name() {
		return "materials";
	}

	@Override
	public Class<MaterialForm> form() {
		return MaterialForm.class;
	}

	@Override
	public String template() {
		return "material/staff/form";
	}

	@Override
	public String labels() {
		return "material.form.";
	}

	@Override
	public MaterialChoices choices() {
		return MaterialChoices.ALL;
	}

	@Override
	public MaterialForm blank(String language) {
		return MaterialForm.blank(languages.tagsAfter(language));
	}

	@Override
	public void check(UUID content, MaterialForm form, Errors errors) {
		check.check(form, errors);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, MaterialForm form) {
		materials.revise(content, known -> known.revise(form, references),
				() -> new Material(content, form, references));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.of(content, reader);
	}

}
