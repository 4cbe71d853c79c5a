package org.acsh.portal.publication;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;

/** The publications that other records can name, whoever may see them. */
@Service
public class PublicationRegister extends ChoiceRegister {

	private final PublicationRepository publications;

	PublicationRegister(Choices choices, PublicationRepository publications) {
		super("publications", "publication_choice", choices);
		this.publications = publications;
	}

	/**
	 * The publication that a record refers to.
	 * @param slug the last part of the address of its page
	 * @throws NotFoundException if there is no such publication
	 */
	public Publication publication(String slug) {
		return publications.findBySlug(new Slug(slug)).orElseThrow(() -> new NotFoundException("publication " + slug));
	}

}
