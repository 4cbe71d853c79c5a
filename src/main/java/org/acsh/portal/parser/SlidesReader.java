package org.acsh.portal.parser;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * Reads PPTX, and PPT from PowerPoint 97 on: the words of each slide, then a picture of
 * each. Notes are for the speaker and are not read.
 */
class SlidesReader implements FormatReader {

	@Override
	public void read(Path file, Notebook notebook, Album album) throws IOException, OpenXML4JException {
		try (OPCPackage slides = Ooxml.open(file); XMLSlideShow show = new XMLSlideShow(slides)) {
			Ooxml.describe(slides, notebook);
			read(show, notebook, album);
		}
	}

	/** Reads those of before 2007. */
	void readOld(Path file, Notebook notebook, Album album) throws IOException {
		try (POIFSFileSystem bytes = new POIFSFileSystem(file.toFile(), true);
				HSLFSlideShow show = new HSLFSlideShow(bytes)) {
			Ole.describe(show.getSummaryInformation(), notebook);
			read(show, notebook, album);
		}
	}

	private static void read(SlideShow<?, ?> show, Notebook notebook, Album album) throws IOException {
		List<? extends Slide<?, ?>> slides = show.getSlides();
		notebook.pages(slides.size());
		for (Slide<?, ?> slide : slides) {
			if (notebook.isFull()) {
				break;
			}
			readText(slide, notebook);
		}
		draw(slides, show.getPageSize(), album);
	}

	private static void readText(Slide<?, ?> slide, Notebook notebook) throws IOException {
		SlideText text = new SlideText(notebook.room());
		notebook.heading(slide.getTitle());
		notebook.page(text.of(slide));
	}

	private static void draw(List<? extends Slide<?, ?>> slides, Dimension size, Album album) {
		Optional<Canvas> canvas = Canvas.of(size.getWidth(), size.getHeight());
		for (int i = 0; canvas.isPresent() && i < slides.size() && album.wants(i + 1); i++) {
			Slide<?, ?> slide = slides.get(i);
			album.draw(i + 1, () -> drawn(slide, canvas.get()));
		}
	}

	private static BufferedImage drawn(Slide<?, ?> slide, Canvas canvas) {
		BufferedImage image = new BufferedImage(canvas.width(), canvas.height(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, canvas.width(), canvas.height());
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.scale(canvas.scale(), canvas.scale());
		slide.draw(graphics);
		graphics.dispose();
		return image;
	}

}
