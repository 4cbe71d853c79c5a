package org.acsh.portal.directory;

import java.util.Map;
import java.util.UUID;

import org.acsh.portal.editing.Absences;
import org.acsh.portal.editing.NamedRecords;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;

/** Finds people in public roles. */
@Service
public class PersonService {

	static final String KIND = "people";

	private final PersonRepository people;

	private final NamedRecords drafts;

	private final PublicViews views;

	private final Absences absences;

	PersonService(PersonRepository people, NamedRecords drafts, PublicViews views, Absences absences) {
		this.people = people;
		this.drafts = drafts;
		this.views = views;
		this.absences = absences;
	}

	/**
	 * The person that a record refers to.
	 * @param slug the last part of the address of the person's page
	 * @throws NotFoundException if there is no such person, or only a draft
	 */
	public Person person(String slug) {
		return people.findBySlug(new Slug(slug)).orElseThrow(() -> new NotFoundException("person " + slug));
	}

	/**
	 * The person that something published names; a draft is published along with it.
	 * @param slug the last part of the address of the person's page
	 * @throws NotFoundException if there is no such person
	 */
	public Person listed(String slug) {
		drafts.show(KIND, new Slug(slug));
		return person(slug);
	}

	/**
	 * The page of a person.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if nobody ever had the address
	 */
	PersonPage page(String slug) {
		return views.one(PersonPage.class, "select * from person_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of(KIND, slug));
	}

	/**
	 * The page of a person that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	PersonPage page(UUID content) {
		return views
			.one(PersonPage.class, "select * from person_page where content = :content", Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

}
