package org.acsh.portal.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.citation.Work;
import org.acsh.portal.event.EventRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.pack.Piece;
import org.acsh.portal.programme.PhaseRef;
import org.acsh.portal.storage.FileSize;
import org.acsh.portal.storage.FileType;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;

/**
 * A publication or a material that is open to a partner.
 *
 * @param register "publications" or "materials"
 * @param kind of a publication, or null
 * @param word the kind of a material, or null
 * @param phase that it was made in, or null for what belongs to none
 * @param programme of the phase
 * @param event where it was launched or that it belongs to
 * @param day when it came out, or the first day of its event
 * @param publishedAt when it was last published here
 * @param file to be downloaded, or null for what is elsewhere
 * @param size of the file in bytes
 * @param downloads of the file by readers, or null where everybody may not have it
 */
record Item(String register, String slug, LocalizedText title, @Nullable TermRef kind, @Nullable String word,
		@Nullable PhaseRef phase, @Nullable Programme programme, @Nullable EventRef event, @Nullable LocalDate day,
		Instant publishedAt, @Nullable UUID file, @Nullable FileType type, @Nullable Long size, @Nullable String credit,
		@Nullable Downloads downloads) {

	/** Among what it is listed: reviews, working papers and studies are reports too. */
	public Group group() {
		if (kind == null) {
			return Group.MATERIALS;
		}
		return (kind.meaning(Work.Form.class) == Work.Form.REPORT) ? Group.REPORTS : Group.PUBLICATIONS;
	}

	/** The size of its file in words, empty where it has none. */
	public String sizeIn(Locale reader) {
		return (size != null) ? new FileSize(size).in(reader) : "";
	}

	/** Whether it was published since a visit; nothing is new to who comes first. */
	public boolean isNewSince(@Nullable Instant visit) {
		return visit != null && publishedAt.isAfter(visit);
	}

	/** The year that it is listed under, or null where that is not known. */
	public @Nullable Integer year() {
		return (day != null) ? day.getYear() : null;
	}

	/** The file as a part of a bundle, in a folder of its event. */
	Piece piece(UUID stored, Locale reader) {
		String folder = (event != null) ? event.title().in(reader).value() : "";
		return new Piece(folder, title, stored, "/" + register + "/" + slug, credit);
	}

	/** A programme, as it is named. */
	public record Programme(String slug, LocalizedText name) {
	}

}
