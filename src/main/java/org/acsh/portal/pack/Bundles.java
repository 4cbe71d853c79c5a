package org.acsh.portal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.archive.ArchiveWriter;
import org.acsh.portal.sheet.Cell;
import org.acsh.portal.site.BaseAddress;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;

import org.springframework.stereotype.Service;

/** Sends several files as one ZIP file, with a list of what is in it. */
@Service
public class Bundles {

	private static final List<String> COLUMNS = List.of("pack.contents.title", "pack.contents.file",
			"pack.contents.bytes", "pack.contents.sha256", "pack.contents.page", "pack.contents.credit");

	private final ZipAnswer answer;

	private final Storage storage;

	private final ContentsFile contents;

	private final BaseAddress base;

	private final Clock clock;

	Bundles(ZipAnswer answer, Storage storage, ContentsFile contents, BaseAddress base, Clock clock) {
		this.answer = answer;
		this.storage = storage;
		this.contents = contents;
		this.base = base;
		this.clock = clock;
	}

	/**
	 * Answers a request with a ZIP file. It is made while it is sent and takes the same
	 * memory for any number of bytes. What a virus scanner has not cleared is left out.
	 * @param name what readers call the bundle, which also names the file
	 * @param isPublic whether everybody may have all of it
	 * @throws IOException if the connection breaks or bytes are missing; the ZIP file is
	 * then without its end, as programs notice
	 */
	public void send(String name, List<Piece> pieces, boolean isPublic, Locale reader, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		answer.send(name, isPublic, request, response, zip -> {
			List<Packed> packed = pack(pieces, reader, zip);
			zip.addText(contents.name(reader), clock.instant(),
					contents.csv(COLUMNS, packed.stream().map(one -> row(one, reader)), reader));
		});
	}

	private List<Packed> pack(List<Piece> pieces, Locale reader, ArchiveWriter zip) throws IOException {
		Map<UUID, StoredFile> files = storage.files(pieces.stream().map(Piece::file).distinct().toList())
			.stream()
			.filter(StoredFile::isServed)
			.collect(Collectors.toMap(StoredFile::id, Function.identity()));
		List<Packed> packed = new ArrayList<>();
		for (Piece piece : pieces) {
			StoredFile file = files.get(piece.file());
			if (file != null) {
				packed.add(pack(piece, file, zip));
			}
		}
		return packed;
	}

	private Packed pack(Piece piece, StoredFile file, ArchiveWriter zip) throws IOException {
		String folder = PathName.of(piece.folder());
		String path = (folder.isEmpty() ? "" : folder + "/") + PathName.of(file.name());
		try (InputStream bytes = storage.open(file.digest())) {
			return new Packed(piece, file, zip.add(path, file.size(), file.receivedAt(), bytes));
		}
	}

	private List<Cell> row(Packed packed, Locale reader) {
		return List.of(Cell.of(packed.piece().title().in(reader).value()), Cell.of(packed.path()),
				Cell.of(packed.file().size()), Cell.of(packed.file().digest().hex()),
				Cell.of(base.of("/" + reader.toLanguageTag() + packed.piece().page())),
				Cell.of(packed.piece().credit()));
	}

	/** A file in the ZIP file, under the path that it got. */
	private record Packed(Piece piece, StoredFile file, String path) {
	}

}
