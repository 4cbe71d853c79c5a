package org.acsh.portal.publication;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.function.Consumer;

import org.acsh.portal.citation.Doi;
import org.acsh.portal.citation.Isbn;
import org.acsh.portal.citation.Issn;
import org.acsh.portal.citation.UnfitNumberException;
import org.acsh.portal.document.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Finds what keeps a publication from being published and no constraint says: numbers
 * that cannot be right, and fields that need each other.
 */
@Component
class PublicationCheck {

	void check(PublicationForm form, Errors errors) {
		reject(lacksPrintedTitle(form), "titleLanguage", "publication.problem.titleLanguage", errors);
		reject(form.licence() == Licence.OTHER && form.licenceNote().isBlank(), "licenceNote",
				"publication.problem.licence", errors);
		number("isbn", form.isbn(), Isbn::read, errors);
		number("issn", form.issn(), Issn::read, errors);
		number("doi", form.doi(), Doi::read, errors);
		authors(form.authors(), errors);
	}

	private static void authors(List<AuthorForm> authors, Errors errors) {
		for (int i = 0; i < authors.size(); i++) {
			reject(authors.get(i).isNobody(), "authors[" + i + "].person", "publication.problem.author", errors);
			reject(authors.get(i).isTwo(), "authors[" + i + "].organisation", "publication.problem.author.two", errors);
		}
	}

	private static void number(String field, String typed, Consumer<String> reader, Errors errors) {
		try {
			if (!typed.isBlank()) {
				reader.accept(typed);
			}
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
