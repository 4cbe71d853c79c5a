package org.acsh.portal.deposit;

import java.util.Objects;
import java.util.regex.Pattern;

import org.acsh.portal.extraction.Reading;
import org.acsh.portal.material.Kind;
import org.acsh.portal.material.MaterialDrafts.Names;
import org.acsh.portal.storage.StoredFile;
import org.jspecify.annotations.Nullable;

/** What a file is probably called, by what was read in it, else by its name. */
final class Proposal {

	private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

	private static final Pattern JOINTS = Pattern.compile("[_\\s]+|(?<=\\p{L})-(?=\\p{L})");

	private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

	private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

	private Proposal() {
	}

	static Names of(StoredFile file, @Nullable Reading reading, String event) {
		String title = (reading != null) ? reading.title() : null;
		String named = Objects.requireNonNullElseGet(title, () -> title(file.name()));
		String language = (reading != null) ? reading.language() : null;
		return new Names(named, Objects.requireNonNullElseGet(language, () -> language(named)), kind(file), event, "");
	}

	private static String title(String name) {
		return JOINTS.matcher(ENDING.matcher(name).replaceFirst("")).replaceAll(" ").strip();
	}

	private static String language(String title) {
		if (HANGUL.matcher(title).find()) {
			return "ko";
		}
		return CYRILLIC.matcher(title).find() ? "ru" : "en";
	}

	private static Kind kind(StoredFile file) {
		return switch (file.type().family()) {
			case SLIDES -> Kind.SLIDES;
			case PHOTO -> Kind.PHOTO;
			case TABLE -> Kind.DATASET;
			case DOCUMENT, TEXT -> Kind.DOCUMENT;
		};
	}

}
