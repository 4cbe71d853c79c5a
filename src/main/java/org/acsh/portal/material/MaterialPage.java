package org.acsh.portal.material;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.directory.PersonRef;
import org.acsh.portal.event.EventRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.network.NetworkRef;
import org.acsh.portal.programme.TopicRef;
import org.acsh.portal.publication.Licence;
import org.acsh.portal.publication.PublicationRef;
import org.acsh.portal.storage.Picture;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a material says. What is not known is null or empty, and so is,
 * where it is not open to everybody, all but what it is and where it belongs.
 *
 * @param embargoUntil until when it is kept back, or null where it is not, or no longer
 * @param open whether everybody may have it now
 * @param withdrawn why it was withdrawn, or null for one that was not
 * @param session the title of the session that it belongs to
 * @param presentation the title of the talk that it belongs to
 * @param transcript the file of the words of what is played
 * @param languages that it is in, as BCP 47 tags
 * @param news of the place where it is kept, or null where nothing is known
 * @param folders the open folders that it came out of
 */
public record MaterialPage(long id, String slug, Kind kind, LocalizedText title, Access access,
		@Nullable Instant embargoUntil, boolean open, @Nullable LocalizedText withdrawn, @Nullable EventRef event,
		@Nullable LocalizedText session, @Nullable LocalizedText presentation, @Nullable PublicationRef publication,
		@Nullable NetworkRef network, @Nullable CountryRef country, @Nullable LocalizedText description,
		List<FileVersion> versions, @Nullable String url, @Nullable Integer seconds, @Nullable FileVersion transcript,
		List<Item> expected, List<String> languages, List<Maker> authors, @Nullable String credit,
		@Nullable LocalizedText alternative, @Nullable Licence licence, @Nullable LocalizedText licenceNote,
		@Nullable PartialDate date, List<TopicRef> topics, @Nullable MaterialRef translationOf,
		List<Translation> translations, @Nullable LinkNews news, List<MaterialRef> folders) {

	public MaterialPage {
		versions = Objects.requireNonNullElse(versions, List.of());
		expected = Objects.requireNonNullElse(expected, List.of());
		languages = Objects.requireNonNullElse(languages, List.of());
		authors = Objects.requireNonNullElse(authors, List.of());
		topics = Objects.requireNonNullElse(topics, List.of());
		translations = Objects.requireNonNullElse(translations, List.of());
		folders = Objects.requireNonNullElse(folders, List.of());
	}

	/** The file that readers get, or null where there is none or it may not be had. */
	public @Nullable FileVersion current() {
		return versions.isEmpty() ? null : versions.getFirst();
	}

	/** The file that can be read on its page: its own, else that of its words. */
	public @Nullable FileVersion readable() {
		return (current() != null) ? current() : transcript;
	}

	/** The files that it has been before, the latest first. */
	public List<FileVersion> former() {
		return versions.stream().skip(1).toList();
	}

	/** How long it is played, or null where that is not known. */
	public @Nullable PlayingTime playingTime() {
		return (seconds != null) ? new PlayingTime(seconds) : null;
	}

	/** Whose pages its address leads to, or null where it has none. */
	public @Nullable String host() {
		return Optional.ofNullable(url).map(address -> URI.create(address).getHost()).orElse(null);
	}

	/** What plays it on its page, or null where it only leads elsewhere. */
	public @Nullable Player player() {
		return (kind.isPlayed() && current() == null && url != null) ? Player.of(url).orElse(null) : null;
	}

	/** How many of the things that a folder is to hold are in the library. */
	public long adopted() {
		return expected.stream().filter(item -> item.adopted() != null).count();
	}

	/** Why nobody who is not signed in is given it, or null for what is open. */
	public @Nullable Closure closure() {
		if (open || withdrawn != null) {
			return null;
		}
		return switch (access) {
			case PARTICIPANTS -> Closure.PARTICIPANTS;
			case PARTNERS -> Closure.PARTNERS;
			case STAFF -> Closure.STAFF;
			case PUBLIC -> (embargoUntil != null) ? Closure.EMBARGO : Closure.CHECKED;
		};
	}

	/** Where the pictures of its file are. */
	public String pictures() {
		return "/files/materials/" + slug + "/pictures";
	}

	/** The address of a picture of its file. */
	public String picture(Picture picture) {
		return "%s/%d/%d".formatted(pictures(), picture.number(), picture.width());
	}

	/** Where the pictures of a photo are, by their widths, as HTML's srcset has it. */
	public String srcset(List<Picture> photos) {
		return photos.stream()
			.map(photo -> "%s %dw".formatted(picture(photo), photo.width()))
			.collect(Collectors.joining(", "));
	}

	/** The names of its languages in the reader's. */
	public List<String> languageNames(Locale reader) {
		return names(languages, reader);
	}

	private static List<String> names(List<String> languages, Locale reader) {
		return languages.stream().map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(reader)).toList();
	}

	/** Why a material is closed. */
	public enum Closure {

		PARTICIPANTS, PARTNERS, STAFF, EMBARGO,

		/** Its file waits for the virus scanner, or did not pass it. */
		CHECKED

	}

	/** What a folder is to hold, and the material that was made of it since. */
	public record Item(LocalizedText name, @Nullable MaterialRef adopted) {
	}

	/** Who made it: a person who has a page, or a name alone. */
	public record Maker(@Nullable String name, @Nullable PersonRef person) {
	}

	/** The same in other languages. */
	public record Translation(String slug, Kind kind, LocalizedText title, List<String> languages) {

		/** The names of its languages in the reader's. */
		public List<String> languageNames(Locale reader) {
			return names(languages, reader);
		}

	}

}
