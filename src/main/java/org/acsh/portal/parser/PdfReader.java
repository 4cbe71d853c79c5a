package org.acsh.portal.parser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Reads PDF (ISO 32000): the text of each page, then a picture of each. */
class PdfReader implements FormatReader {

	private static final long IN_MEMORY = 32 * 1024 * 1024;

	@Override
	public void read(Path file, Notebook notebook, Album album) throws IOException {
		try (PDDocument document = opened(file)) {
			notebook.pages(document.getNumberOfPages());
			describe(document, notebook);
			readText(document, notebook);
			draw(document, album);
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadableException(Reason.ENCRYPTED);
		}
	}

	private static PDDocument opened(Path file) throws IOException {
		return Loader.loadPDF(new RandomAccessReadBufferedFile(file), "", null, null,
				MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
	}

	private static void describe(PDDocument document, Notebook notebook) {
		PDDocumentInformation about = document.getDocumentInformation();
		notebook.title(about.getTitle());
		notebook.author(about.getAuthor());
		notebook.language(document.getDocumentCatalog().getLanguage());
		notebook.dated(day(about.getCreationDate()));
	}

	private static @Nullable LocalDate day(@Nullable Calendar moment) {
		return (moment != null) ? LocalDate.ofInstant(Instant.ofEpochMilli(moment.getTimeInMillis()), ZoneOffset.UTC)
				: null;
	}

	/** One page after the other, for the tree of all pages need not fit into memory. */
	private static void readText(PDDocument document, Notebook notebook) throws IOException {
		PdfText text = new PdfText(notebook);
		for (int number = 0; number < document.getNumberOfPages() && !notebook.isFull(); number++) {
			notebook.page(text.of(document.getPage(number)));
		}
		notebook.heading(text.largest());
	}

	private static void draw(PDDocument document, Album album) {
		PDFRenderer renderer = new PDFRenderer(document);
		renderer.setSubsamplingAllowed(true);
		for (int number = 0; number < document.getNumberOfPages() && album.wants(number + 1); number++) {
			int index = number;
			canvas(document.getPage(index))
				.ifPresent((canvas) -> album.draw(index + 1, () -> drawn(renderer, index, canvas)));
		}
	}

	private static BufferedImage drawn(PDFRenderer renderer, int number, Canvas canvas) throws IOException {
		return renderer.renderImage(number, (float) canvas.scale(), ImageType.RGB);
	}

	private static Optional<Canvas> canvas(PDPage page) {
		PDRectangle box = page.getCropBox();
		boolean lying = page.getRotation() % 180 != 0;
		return Canvas.of(lying ? box.getHeight() : box.getWidth(), lying ? box.getWidth() : box.getHeight());
	}

}
