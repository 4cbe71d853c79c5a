package org.acsh.portal.directory;

import java.util.List;
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

/** People as content that staff edit. */
@Component
@Order(70)
class PersonContent implements ContentKind<PersonForm> {

	private final PersonRepository people;

	private final DirectoryReferences references;

	private final PersonPages pages;

	private final Languages languages;

	PersonContent(PersonRepository people, DirectoryReferences references, PersonPages pages, Languages languages) {
		this.people = people;
		this.references = references;
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	public String name() {
		return PersonService.KIND;
	}

	@Override
	public Class<PersonForm> form() {
		return PersonForm.class;
	}

	@Override
	public String template() {
		return "directory/staff/person";
	}

	@Override
	public String labels() {
		return "directory.form.person.";
	}

	@Override
	public DirectoryChoices choices() {
		return DirectoryChoices.ALL;
	}

	@Override
	public PersonForm blank(String language) {
		return PersonForm.blank(languages.tagsAfter(language));
	}

	@Override
	public PersonForm named(PersonForm blank, Wording name) {
		return blank.named(name);
	}

	@Override
	public PersonForm calledAlso(PersonForm form, PersonForm other) {
		return form.calledAlso(other);
	}

	@Override
	public void check(UUID content, PersonForm form, Errors errors) {
		// The constraints say it all.
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, PersonForm form) {
		List<Post> held = references.posts(form.posts());
		people.revise(content, known -> known.revise(form, held), () -> new Person(content, form, held));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.of(content, reader);
	}

}
