package org.acsh.portal.publication;

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

/** Publications as content that staff edit. */
@Component
@Order(30)
class PublicationContent implements ContentKind<PublicationForm> {

	private final PublicationRepository publications;

	private final PublicationReferences references;

	private final PublicationCheck check;

	private final PublicationPages pages;

	private final Languages languages;

	PublicationContent(PublicationRepository publications, PublicationReferences references, PublicationCheck check,
			PublicationPages pages, Languages languages) {
		this.publications = publications;
		this.references = references;
		this.check = check;
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	public String name() {
		return "publications";
	}

	@Override
	public Class<PublicationForm> form() {
		return PublicationForm.class;
	}

	@Override
	public String template() {
		return "publication/staff/form";
	}

	@Override
	public String labels() {
		return "publication.form.";
	}

	@Override
	public PublicationChoices choices() {
		return PublicationChoices.ALL;
	}

	@Override
	public PublicationForm blank(String language) {
		return PublicationForm.blank(languages.tagsAfter(language));
	}

	@Override
	public void check(UUID content, PublicationForm form, Errors errors) {
		check.check(content, form, errors);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, PublicationForm form) {
		publications.revise(content, known -> known.revise(form, references),
				() -> new Publication(content, form, references));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.of(content, reader);
	}

}
