package org.acsh.portal.deposit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import org.acsh.portal.account.Member;
import org.acsh.portal.archive.Archive;
import org.acsh.portal.archive.ArchiveEntry;
import org.acsh.portal.archive.ArchiveLimits;
import org.acsh.portal.archive.UnsafeArchiveException;
import org.acsh.portal.document.Document;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.upload.Upload;
import org.acsh.portal.upload.Uploads;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** Looks into ZIP files that came in deposits. Nothing in them is kept by that. */
@Service
class Parcels {

	/** As many files as one form can hold, and what systems put beside each. */
	private static final ArchiveLimits LIMITS = new ArchiveLimits(4 * Document.MOST_ITEMS, DataSize.ofGigabytes(4),
			250);

	/** "Day 2" stands before "Day 10". */
	private static final Collator BY_NUMBER = Collator.getInstance(ULocale.forLanguageTag("und-u-kn-true")).freeze();

	private final ParcelRows rows;

	private final ParcelFiles files;

	private final Uploads uploads;

	private final MessageSource messages;

	Parcels(ParcelRows rows, ParcelFiles files, Uploads uploads, MessageSource messages) {
		this.rows = rows;
		this.files = files;
		this.uploads = uploads;
		this.messages = messages;
	}

	/**
	 * Looks at every file in a ZIP file and remembers what it is; a second time changes
	 * nothing.
	 * @param reader in whose language refusals are told
	 * @throws RefusedFileException if the ZIP file as a whole is unsafe or has too many
	 * files
	 */
	void look(Deposit deposit, Upload upload, Member owner, Locale reader) throws IOException, RefusedFileException {
		if (rows.find(upload.id(), deposit.id()).isPresent()) {
			return;
		}
		try (Archive archive = open(upload.id(), owner)) {
			List<ArchiveEntry> meant = archive.entries()
				.stream()
				.filter((entry) -> !SystemFile.isOne(entry.path()))
				.sorted(Comparator.comparing(ArchiveEntry::path, BY_NUMBER))
				.toList();
			if (meant.size() > Document.MOST_ITEMS) {
				throw new RefusedFileException("deposit.parcel.many", Document.MOST_ITEMS);
			}
			rows.add(new Parcel(upload.id(), deposit.id(), upload.name(), passedOver(archive)),
					entries(archive, meant, reader));
		}
	}

	/**
	 * Opens a ZIP file, to be closed.
	 * @throws NotFoundException if its bytes were thrown away
	 */
	Archive open(UUID parcel, Member owner) throws IOException, RefusedFileException {
		try {
			return Archive.open(uploads.packed(parcel, owner), LIMITS);
		}
		catch (UnsafeArchiveException ex) {
			throw new RefusedFileException(ex.reason());
		}
	}

	/** Whether the bytes of a ZIP file are still there. */
	boolean isThere(Parcel parcel, Member owner) {
		return uploads.find(parcel.id(), owner).isPresent();
	}

	Parcel find(UUID id, Deposit deposit) {
		return rows.find(id, deposit.id()).orElseThrow(NotFoundException::new);
	}

	/** Those of a deposit, in the order in which they came. */
	List<Parcel> of(Deposit deposit) {
		return rows.of(deposit.id());
	}

	/** What is in a ZIP file, folder by folder. */
	List<ParcelEntry> entries(Parcel parcel) {
		return rows.entries(parcel.id());
	}

	private List<ParcelEntry> entries(Archive archive, List<ArchiveEntry> meant, Locale reader) throws IOException {
		List<ParcelEntry> entries = new ArrayList<>();
		for (ArchiveEntry entry : meant) {
			entries.add(entry(archive, entry, reader));
		}
		return entries;
	}

	private ParcelEntry entry(Archive archive, ArchiveEntry entry, Locale reader) throws IOException {
		UUID id = UUID.randomUUID();
		try {
			return new ParcelEntry(id, entry.path(), entry.size(), files.examine(archive, entry), null, false);
		}
		catch (RefusedFileException ex) {
			String refusal = messages.getMessage(ex.reason(), reader);
			return new ParcelEntry(id, entry.path(), entry.size(), null, refusal, false);
		}
	}

	private static List<String> passedOver(Archive archive) {
		Stream<String> ofSystems = archive.entries().stream().map(ArchiveEntry::path).filter(SystemFile::isOne);
		Stream<String> empty = archive.emptyFolders().stream().map((folder) -> folder + "/");
		return Stream.concat(ofSystems, empty).map(ParcelEntry::shown).toList();
	}

}
