package org.acsh.portal.extraction;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.acsh.portal.parser.Drawing;
import org.acsh.portal.parser.Finding;
import org.acsh.portal.parser.Job;
import org.acsh.portal.parser.Reason;
import org.acsh.portal.storage.FileType;
import org.jspecify.annotations.Nullable;

/**
 * What the program made of a file, made sure to be what a program in good health makes.
 *
 * @param finding what it says
 * @param folder where it left texts and pictures
 */
record Result(Finding finding, Path folder) {

	private static final int WIDEST = 1600;

	/** Bytes of a page's text: it has at most a hundred thousand characters. */
	private static final long LONGEST_TEXT = 400_000;

	/** A title, an author or a language. */
	private static final Pattern LINE = Pattern.compile("\\P{Cntrl}{1,1000}");

	/** A photo and the first page have more than one picture. */
	private static final int MORE_PICTURES = 3;

	/**
	 * Checks it.
	 * @throws BreachException if it names more than it may
	 */
	static Result of(Finding finding, Path folder, ExtractionProperties allowed) throws IOException {
		boolean few = finding.texts() >= 0 && finding.texts() <= allowed.pages()
				&& finding.drawings().size() <= allowed.drawings() + MORE_PICTURES;
		boolean explained = finding.read() || finding.reason() != null;
		require(few && explained && finding.drawings().stream().allMatch(Result::isSane));
		require(isLine(finding.title()) && isLine(finding.author()) && isLine(finding.language()));
		require(finding.pages() == null || finding.pages() >= 0);
		for (int number = 1; number <= finding.texts(); number++) {
			require(isText(Job.text(folder, number)));
		}
		return new Result(finding, folder);
	}

	/** The text of a page by its number, from 1. */
	PageText text(int number) throws IOException {
		return new PageText(number, Files.readString(file(Job.text(folder, number))));
	}

	/** The bytes of a picture. */
	Path picture(Drawing drawing) throws IOException {
		return file(Job.picture(folder, drawing.number(), drawing.width()));
	}

	private static boolean isSane(Drawing drawing) {
		return drawing.number() > 0 && drawing.width() > 0 && drawing.width() <= WIDEST && drawing.height() > 0
				&& (drawing.type() == FileType.JPEG || drawing.type() == FileType.PNG);
	}

	private static boolean isLine(@Nullable String line) {
		return line == null || LINE.matcher(line).matches();
	}

	private static boolean isText(Path path) throws IOException {
		try {
			return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.size(path) <= LONGEST_TEXT
					&& Files.readString(path).indexOf('\0') < 0;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static void require(boolean isTrue) throws BreachException {
		if (!isTrue) {
			throw new BreachException(Reason.DAMAGED);
		}
	}

	/** A link could lead to any file of the portal's. */
	private static Path file(Path path) throws IOException {
		if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
			throw new IOException("No file of the program: " + path);
		}
		return path;
	}

}
