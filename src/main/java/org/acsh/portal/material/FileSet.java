package org.acsh.portal.material;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.acsh.portal.event.BesideAgenda;
import org.acsh.portal.storage.FileSize;

/**
 * Materials whose files may be had as one ZIP file.
 *
 * @param address of the ZIP file without its language, empty where there is none
 * @param all also those that have no file or are not open
 */
record FileSet(String address, List<MaterialSummary> all) implements BesideAgenda.Things {

	@Override
	public boolean isEmpty() {
		return all.isEmpty();
	}

	/** Whether it saves the reader a step. */
	public boolean isWorthwhile() {
		return !address.isEmpty() && files() > 1;
	}

	/** The address of the ZIP file with names in a language. */
	public String zip(Locale reader) {
		return "%s/%s.zip".formatted(address, reader.getLanguage());
	}

	/** How many files everybody may have. */
	public long files() {
		return open().count();
	}

	/** How much all of them are, in words; the ZIP file is no larger. */
	public String sizeIn(Locale reader) {
		return new FileSize(open().mapToLong(FileVersion::size).sum()).in(reader);
	}

	private Stream<FileVersion> open() {
		return all.stream().filter(MaterialSummary::open).map(MaterialSummary::file).flatMap(Stream::ofNullable);
	}

}
