package org.acsh.portal.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.Collator;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of people in public roles. */
@Service
public class PersonService {

	private final PersonRepository people;

	private final OrganisationService organisations;

	private final PublicViews views;

	PersonService(PersonRepository people, OrganisationService organisations, PublicViews views) {
		this.people = people;
		this.organisations = organisations;
		this.views = views;
	}

	/**
	 * The person that a record refers to.
	 * @param slug the last part of the address of the person's page
	 * @throws NotFoundException if there is no such person
	 */
	public Person person(String slug) {
		return people.findBySlug(new Slug(slug)).orElseThrow(() -> new NotFoundException("person " + slug));
	}

	/**
	 * The person that something published names; readers see them from now on.
	 * @param slug the last part of the address of the person's page
	 * @throws NotFoundException if there is no such person
	 */
	public Person listed(String slug) {
		Person person = person(slug);
		person.list();
		return person;
	}

	/** All people by name in the reader's language, in the order of its alphabet. */
	List<PersonPage> all(Locale reader) {
		return views.list(PersonPage.class, "select * from public_person", Map.of())
			.stream()
			.sorted(Comparator.comparing(person -> person.name().in(reader).value(), Collator.getInstance(reader)))
			.toList();
	}

	PersonPage page(String slug) {
		return views.one(PersonPage.class, "select * from public_person where slug = :slug", Map.of("slug", slug))
			.orElseThrow(NotFoundException::new);
	}

	/** Records a person of whom only the name is known, hidden from readers for now. */
	String enter(String name, String language) {
		Slug slug = Slug.from(name).firstFree(people::existsBySlug);
		people.saveAndFlush(new Person(slug, LocalizedText.of(language, name)));
		return slug.value();
	}

	@Transactional
	void enter(PersonForm form) {
		people.save(new Person(form, form.posts().stream().map(this::post).toList()));
	}

	private Post post(PersonForm.PostForm form) {
		return new Post(form.title(),
				(form.organisation() != null) ? organisations.organisation(form.organisation()) : null,
				form.knownFor());
	}

}
