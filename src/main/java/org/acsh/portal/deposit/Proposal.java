package org.acsh.portal.deposit;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.acsh.portal.extraction.Reading;
import org.acsh.portal.material.Kind;
import org.acsh.portal.material.MaterialDrafts.Names;
import org.acsh.portal.storage.FileType;
import org.jspecify.annotations.Nullable;

/** What a file is probably called, by what was read in it, else by its name. */
final class Proposal {

	private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

	private static final Pattern NUMBER = Pattern.compile("^(0\\d{0,2}[._)\\s-]+|\\d{1,3}[._)]\\s*)(?=\\p{L})");

	private static final Pattern JOINTS = Pattern.compile("[_\\s]+|(?<=\\p{L})-(?=\\p{L})");

	/** A language at the end of a name, such as "_RU" or " (en)". */
	private static final Pattern MARK = Pattern
		.compile("(?i)(?<title>.*[\\p{L}\\p{N}])[ _.(-]+(?<language>en|ru|kk|ko)\\)?");

	private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

	private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

	private Proposal() {
	}

	/**
	 * What is proposed for a file before it was read.
	 * @param name of the file
	 * @param event and the item of its agenda, as materials name them
	 */
	static Names of(String name, FileType type, String event, String session) {
		String bare = ENDING.matcher(name).replaceFirst("");
		Matcher mark = MARK.matcher(bare);
		return mark.matches() ? new Names(title(mark.group("title")), mark.group("language").toLowerCase(Locale.ROOT),
				kind(type), event, session, "")
				: new Names(title(bare), language(bare), kind(type), event, session, "");
	}

	/** The same with what was read in the file. */
	static Names read(Names proposed, @Nullable Reading reading) {
		if (reading == null) {
			return proposed;
		}
		return new Names(Objects.requireNonNullElse(reading.title(), proposed.title()),
				Objects.requireNonNullElse(reading.language(), proposed.language()), proposed.kind(), proposed.event(),
				proposed.session(), proposed.shows());
	}

	private static String title(String name) {
		return JOINTS.matcher(NUMBER.matcher(name).replaceFirst("")).replaceAll(" ").strip();
	}

	private static String language(String name) {
		if (HANGUL.matcher(name).find()) {
			return "ko";
		}
		return CYRILLIC.matcher(name).find() ? "ru" : "en";
	}

	private static Kind kind(FileType type) {
		return switch (type.family()) {
			case SLIDES -> Kind.SLIDES;
			case PHOTO -> Kind.PHOTO;
			case TABLE -> Kind.DATASET;
			case DOCUMENT, TEXT -> Kind.DOCUMENT;
		};
	}

}
