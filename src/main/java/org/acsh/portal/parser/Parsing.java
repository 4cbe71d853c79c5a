package org.acsh.portal.parser;

import java.util.stream.Stream;

import org.acsh.portal.storage.FileType;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** One file that is read. */
class Parsing {

	private static final long LARGEST_ENTRY = 256L * 1024 * 1024;

	private static final int MOST_ENTRIES = 10_000;

	private final Job job;

	private final PageClock clock;

	private final Notebook notebook;

	private final Album album;

	static {
		ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
		ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
	}

	Parsing(Job job, PageClock clock) {
		this.job = job;
		this.clock = clock;
		this.notebook = new Notebook(job, clock);
		this.album = new Album(job, clock);
	}

	/** Reads the file; whatever it makes the libraries throw is a finding. */
	Finding finding() {
		// To open it counts as part of the first page.
		clock.turn(job.limits().page());
		try {
			reader(job.type()).read(job.file(), notebook, album);
			return notebook.finding(album);
		}
		catch (UnreadableException ex) {
			return Finding.unreadable(ex.reason());
		}
		catch (EncryptedDocumentException ex) {
			return Finding.unreadable(Reason.ENCRYPTED);
		}
		catch (OldFileFormatException ex) {
			return Finding.unreadable(Reason.TOO_OLD);
		}
		catch (Exception | StackOverflowError ex) {
			return Finding.unreadable(isBomb(ex) ? Reason.TOO_LARGE : Reason.DAMAGED);
		}
	}

	private static FormatReader reader(FileType type) {
		return switch (type) {
			case PDF -> new PdfReader();
			case DOCX -> new WordReader();
			case DOC -> new OldWordReader();
			case PPTX -> new SlidesReader();
			case PPT -> new SlidesReader()::readOld;
			case XLSX -> new WorkbookReader();
			case XLS -> new OldWorkbookReader();
			case ODT, ODP, ODS -> new OpenDocumentReader(type.family());
			case JPEG, PNG, WEBP -> new PhotoReader();
			case CSV, VTT, PLAIN -> new PlainTextReader(type);
		};
	}

	/** The library tells it by its words only. */
	private static boolean isBomb(Throwable thrown) {
		return Stream.iterate(thrown, (ex) -> ex != null, Throwable::getCause)
			.limit(10)
			.anyMatch((ex) -> String.valueOf(ex.getMessage()).contains("Zip bomb"));
	}

}
