package org.acsh.portal.material;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.document.Typed;
import org.acsh.portal.publication.Licence;
import org.acsh.portal.storage.Family;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.acsh.portal.storage.Verdict;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Finds what keeps a material from being published and no constraint says: files that are
 * not there, and fields that need each other.
 */
@Component
class MaterialCheck {

	private final Storage storage;

	private final Belongings belongings;

	MaterialCheck(Storage storage, Belongings belongings) {
		this.storage = storage;
		this.belongings = belongings;
	}

	void check(MaterialForm form, Errors errors) {
		files(form, errors);
		belonging(form, errors);
		reject(form.kind() == Kind.LINK && form.url().isBlank(), "url", "material.problem.url", errors);
		reject(form.licence() == Licence.OTHER && form.licenceNote().isBlank(), "licenceNote",
				"publication.problem.licence", errors);
		reject(isUnreadable(form.duration()), "duration", "material.problem.duration", errors);
		reject(Embargo.lacksDay(form), "embargoDay", "material.problem.embargo", errors);
		authors(form.authors(), errors);
	}

	private void files(MaterialForm form, Errors errors) {
		for (int i = 0; i < form.versions().size(); i++) {
			version(form, "versions[" + i + "].file", form.versions().get(i).file(), errors);
		}
		reject(isUndescribed(form), "alternative", "material.problem.alternative", errors);
		Kind kind = form.kind();
		reject(kind != null && !kind.isFile() && !form.versions().isEmpty(), "versions", "material.problem.versions",
				errors);
		if (!form.transcript().isBlank()) {
			reject(stored(form.transcript()).filter(file -> file.type().family() != Family.PHOTO).isEmpty(),
					"transcript", "material.problem.transcript", errors);
		}
	}

	private void version(MaterialForm form, String field, String id, Errors errors) {
		if (id.isBlank()) {
			return;
		}
		Optional<StoredFile> file = stored(id);
		reject(file.isEmpty(), field, "material.problem.file", errors);
		reject(file.filter(known -> known.verdict() == Verdict.INFECTED).isPresent(), field,
				"material.problem.infected", errors);
		reject(form.kind() == Kind.PHOTO && file.filter(known -> known.type().family() != Family.PHOTO).isPresent(),
				field, "material.problem.photo", errors);
	}

	private void belonging(MaterialForm form, Errors errors) {
		reject(belongings.isDraft(form.event()), "event", "material.problem.draft", errors);
		reject(!form.session().isBlank() && !form.session().startsWith(form.event() + "/"), "session",
				"material.problem.session", errors);
		reject(!form.translationOf().isBlank() && form.translationOf().equals(form.slug()), "translationOf",
				"material.problem.translation", errors);
	}

	private static void authors(List<AuthorForm> authors, Errors errors) {
		for (int i = 0; i < authors.size(); i++) {
			reject(authors.get(i).isNobody(), "authors[" + i + "].person", "material.problem.author", errors);
		}
	}

	private Optional<StoredFile> stored(String id) {
		try {
			return storage.file(UUID.fromString(id));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	// A photo that is shown has to say what it shows; of one that is only known there is
	// nothing to describe.
	private static boolean isUndescribed(MaterialForm form) {
		return form.kind() == Kind.PHOTO && !form.versions().isEmpty() && form.alternative().isBlank();
	}

	private static boolean isUnreadable(String duration) {
		try {
			Typed.read(duration, PlayingTime::read);
			return false;
		}
		catch (IllegalArgumentException ex) {
			return true;
		}
	}

	private static void reject(boolean wrong, String field, String message, Errors errors) {
		if (wrong) {
			errors.rejectValue(field, message);
		}
	}

}
