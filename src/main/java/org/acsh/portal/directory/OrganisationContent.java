package org.acsh.portal.directory;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.editing.ContentKind;
import org.acsh.portal.kernel.Wording;
import org.acsh.portal.site.Languages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** Organisations as content that staff edit. */
@Component
@Order(60)
class OrganisationContent implements ContentKind<OrganisationForm> {

	private final OrganisationRepository organisations;

	private final DirectoryReferences references;

	private final OrganisationPages pages;

	private final OrganisationKinds kinds;

	private final Languages languages;

	OrganisationContent(OrganisationRepository organisations, DirectoryReferences references, OrganisationPages pages,
			OrganisationKinds kinds, Languages languages) {
		this.organisations = organisations;
		this.references = references;
		this.pages = pages;
		this.kinds = kinds;
		this.languages = languages;
	}

	@Override
	public String name() {
		return OrganisationService.KIND;
	}

	@Override
	public Class<OrganisationForm> form() {
		return OrganisationForm.class;
	}

	@Override
	public String template() {
		return "directory/staff/organisation";
	}

	@Override
	public String labels() {
		return "directory.form.organisation.";
	}

	@Override
	public DirectoryChoices choices() {
		return DirectoryChoices.ALL;
	}

	@Override
	public OrganisationForm blank(String language) {
		return OrganisationForm.blank(languages.tagsAfter(language));
	}

	@Override
	public OrganisationForm named(OrganisationForm blank, Wording name) {
		return blank.named(name, kinds.general(Organisation.Meaning.GENERAL));
	}

	@Override
	public OrganisationForm calledAlso(OrganisationForm form, OrganisationForm other) {
		return form.calledAlso(other);
	}

	@Override
	public void check(UUID content, OrganisationForm form, Errors errors) {
		kinds.check(content, "kind", form.kind(), errors);
		if (!form.slug().isBlank() && form.slug().equals(form.parent())) {
			errors.rejectValue("parent", "directory.problem.parent");
		}
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, OrganisationForm form) {
		organisations.revise(content, known -> known.revise(form, references),
				() -> new Organisation(content, form, references));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.of(content, reader);
	}

}
