package org.acsh.portal.parser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import net.coobird.thumbnailator.Thumbnails;
import org.acsh.portal.storage.FileType;
import org.jspecify.annotations.Nullable;

/** Takes the pictures of pages and photos, and nothing else that came with them. */
class Album {

	/** Pages are read at this width. */
	static final int PAGE = 960;

	/** The first page stands for the whole at this width. */
	static final int THUMBNAIL = 320;

	private static final float QUALITY = 0.82f;

	private final Job job;

	private final PageClock clock;

	private final long end;

	private final List<Drawing> drawings = new ArrayList<>();

	private boolean cut;

	private boolean failed;

	Album(Job job, PageClock clock) {
		this.job = job;
		this.clock = clock;
		this.end = System.nanoTime() + job.limits().drawing().toNanos();
	}

	/** Whether a page is to be drawn, by its number from 1. */
	boolean wants(int number) {
		if (!job.drawn()) {
			return false;
		}
		boolean wanted = number <= job.limits().drawings() && System.nanoTime() - end < 0;
		cut |= !wanted;
		clock.turn(job.limits().page());
		return wanted;
	}

	/** The most pixels of a photo. */
	long pixels() {
		return job.limits().pixels();
	}

	/**
	 * Has a page drawn and takes it, and of the first a small picture too. Its text is
	 * worth having even if the page cannot be drawn, for which fonts may be missing too.
	 */
	void draw(int number, Callable<BufferedImage> page) {
		try {
			BufferedImage image = page.call();
			add(number, image);
			if (number == 1 && image.getWidth() > THUMBNAIL) {
				add(number, narrowed(image, THUMBNAIL));
			}
		}
		catch (Exception | StackOverflowError | InternalError | LinkageError ex) {
			failed = true;
		}
	}

	/** Takes a picture as it is: as PNG where one can see through it, else as JPEG. */
	void add(int number, BufferedImage image) throws IOException {
		FileType type = image.getColorModel().hasAlpha() ? FileType.PNG : FileType.JPEG;
		Path place = Job.picture(job.folder(), number, image.getWidth());
		if (type == FileType.PNG) {
			ImageIO.write(image, "png", place.toFile());
		}
		else {
			writeJpeg(image, place);
		}
		drawings.add(new Drawing(number, image.getWidth(), image.getHeight(), type));
	}

	/**
	 * The same picture in another width; in the colours of screens, whatever it was in.
	 */
	static BufferedImage narrowed(BufferedImage image, int width) throws IOException {
		int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
		int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
		return Thumbnails.of(image).forceSize(width, height).imageType(type).asBufferedImage();
	}

	/** What is missing; null where nothing is. */
	@Nullable Reason missing() {
		if (failed) {
			return Reason.NOT_DRAWN;
		}
		return cut ? Reason.CUT : null;
	}

	List<Drawing> drawings() {
		return List.copyOf(drawings);
	}

	private static void writeJpeg(BufferedImage image, Path place) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (ImageOutputStream out = ImageIO.createImageOutputStream(place.toFile())) {
			ImageWriteParam how = writer.getDefaultWriteParam();
			how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			how.setCompressionQuality(QUALITY);
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), how);
		}
		finally {
			writer.dispose();
		}
	}

}
