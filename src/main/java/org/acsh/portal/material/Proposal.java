package org.acsh.portal.material;

import java.util.List;

import org.acsh.portal.kernel.Wording;
import org.acsh.portal.storage.Family;
import org.acsh.portal.storage.StoredFile;

/**
 * What is proposed for a material to be made of a file that came in. Staff see it as a
 * draft and correct it there.
 *
 * @param title blank for the file's name
 * @param writtenIn the languages of the file, as BCP 47 tags; empty where not known
 * @param event the slug of the event that it belongs to, blank for none
 * @param session the item of that event's agenda, as "event/session" or
 * "event/session/presentation"; blank for none
 */
public record Proposal(StoredFile file, Kind kind, Wording title, List<String> writtenIn, String event,
		String session) {

	/** The kind that a file most likely is. */
	public static Kind kindOf(StoredFile file) {
		return kindOf(file.type().family());
	}

	private static Kind kindOf(Family family) {
		return switch (family) {
			case SLIDES -> Kind.SLIDES;
			case TABLE -> Kind.DATASET;
			case PHOTO -> Kind.PHOTO;
			case DOCUMENT, TEXT -> Kind.DOCUMENT;
		};
	}

	/** The title, or the file's name without its ending where none is proposed. */
	Wording named(String language) {
		return title.isBlank() ? Wording.of(language, file.name().replaceFirst("\\.[^.]+$", "").replace('_', ' '))
				: title;
	}

}
