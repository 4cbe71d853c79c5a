package org.acsh.portal.publication;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import org.acsh.portal.citation.Doi;
import org.acsh.portal.citation.Isbn;
import org.acsh.portal.citation.Issn;
import org.acsh.portal.citation.UnfitNumberException;
import org.acsh.portal.document.Typed;
import org.acsh.portal.event.EventRegister;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Finds what keeps a publication from being published and no constraint says: numbers
 * that cannot be right or are another work's, and fields that need each other.
 */
@Component
class PublicationCheck {

	private final PublicationRepository publications;

	private final EventRegister events;

	private final PublicationKinds kinds;

	PublicationCheck(PublicationRepository publications, EventRegister events, PublicationKinds kinds) {
		this.publications = publications;
		this.events = events;
		this.kinds = kinds;
	}

	void check(UUID content, PublicationForm form, Errors errors) {
		kinds.check(content, "kind", form.kind(), errors);
		reject(lacksPrintedTitle(form), "titleLanguage", "publication.problem.titleLanguage", errors);
		reject(form.licence() == Licence.OTHER && form.licenceNote().isBlank(), "licenceNote",
				"publication.problem.licence", errors);
		number("isbn", form.isbn(), Isbn::read, isbn -> publications.isIsbnOfAnother(content, isbn.text()), errors);
		number("issn", form.issn(), Issn::read, issn -> false, errors);
		number("doi", form.doi(), Doi::read, doi -> publications.isDoiOfAnother(content, doi.name()), errors);
		authors(form.authors(), errors);
		occasions(form.occasions(), errors);
	}

	private void occasions(List<OccasionForm> occasions, Errors errors) {
		for (int i = 0; i < occasions.size(); i++) {
			reject(events.isDraft(occasions.get(i).event()), "occasions[" + i + "].event", "publication.problem.draft",
					errors);
		}
	}

	private static void authors(List<AuthorForm> authors, Errors errors) {
		for (int i = 0; i < authors.size(); i++) {
			reject(authors.get(i).isNobody(), "authors[" + i + "].person", "publication.problem.author", errors);
			reject(authors.get(i).isTwo(), "authors[" + i + "].organisation", "publication.problem.author.two", errors);
		}
	}

	private static <T> void number(String field, String typed, Function<String, T> reader, Predicate<T> isTaken,
			Errors errors) {
		try {
			T number = Typed.read(typed, reader);
			reject(number != null && isTaken.test(number), field, "publication.problem.taken", errors);
		}
		catch (UnfitNumberException ex) {
			errors.rejectValue(field, "publication.problem.number." + ex.reason(),
					new Object[] { ex.found(), ex.expected() }, null);
		}
	}

	// What is no language has a problem of its own.
	private static boolean lacksPrintedTitle(PublicationForm form) {
		try {
			String printed = Typed.read(form.titleLanguage(), Typed::language);
			return printed != null && !form.title().isBlank() && form.title().in(printed).isBlank();
		}
		catch (IllformedLocaleException ex) {
			return false;
		}
	}

	private static void reject(boolean wrong, String field, String message, Errors errors) {
		if (wrong) {
			errors.rejectValue(field, message);
		}
	}

}
