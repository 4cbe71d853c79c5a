package org.acsh.portal.offline;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.pack.ContentsFile;
import org.acsh.portal.publication.Licence;
import org.acsh.portal.sheet.Cell;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the list of what is in a pack, by which it can be checked. */
@Component
class ContentsList {

	private static final List<String> COLUMNS = List.of("pack.contents.title", "pack.contents.file",
			"pack.contents.bytes", "pack.contents.sha256", "offline.contents.licence", "pack.contents.credit",
			"pack.contents.page");

	private final ContentsFile file;

	private final MessageSource messages;

	ContentsList(ContentsFile file, MessageSource messages) {
		this.file = file;
		this.messages = messages;
	}

	/** The name of its file. */
	String name(Locale reader) {
		return file.name(reader);
	}

	/** The list as CSV. */
	byte[] csv(List<Enclosed> enclosed, Locale reader) throws IOException {
		return file.csv(COLUMNS, enclosed.stream().map(one -> row(one, reader)), reader);
	}

	private List<Cell> row(Enclosed one, Locale reader) {
		return List.of(Cell.of(one.title()), Cell.of(one.path()), Cell.of(one.size()), Cell.of(one.digest().hex()),
				Cell.of(licence(one, reader)), Cell.of(one.credit()), Cell.of(one.address()));
	}

	private String licence(Enclosed one, Locale reader) {
		String name = (one.licence() != null && one.licence() != Licence.OTHER)
				? word("publication.licence." + one.licence(), reader) : "";
		String note = (one.licenceNote() != null) ? one.licenceNote().in(reader).value() : "";
		return Stream.of(name, note).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
	}

	private String word(String key, Locale reader) {
		return messages.getMessage(key, null, reader);
	}

}
