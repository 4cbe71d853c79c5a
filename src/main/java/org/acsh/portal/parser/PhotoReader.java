package org.acsh.portal.parser;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Reads photos: they are drawn anew in three widths, the right way up. Only pixels are
 * kept, so neither the place nor the camera is.
 */
class PhotoReader implements FormatReader {

	private static final int[] WIDTHS = { 480, 960, 1600 };

	private static final int LONGEST_SIDE = 30_000;

	private static final double MOST_DECODED = 25_000_000;

	/** The width of the file is the height of the photo. */
	private static final Set<Orientation> LYING = EnumSet.of(Orientation.LEFT_TOP, Orientation.RIGHT_TOP,
			Orientation.RIGHT_BOTTOM, Orientation.LEFT_BOTTOM);

	@Override
	public void read(Path file, Notebook notebook, Album album) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new UnreadableException(Reason.DAMAGED);
			}
			ImageReader reader = readers.next();
			reader.setInput(in);
			Orientation orientation = orientation(reader);
			add(album, turned(widest(decoded(reader, album.pixels()), LYING.contains(orientation)), orientation));
			reader.dispose();
		}
	}

	/**
	 * The size is read first, and no more pixels are decoded than memory has room for.
	 */
	private static BufferedImage decoded(ImageReader reader, long mostPixels) throws IOException {
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		double pixels = (double) width * height;
		if (pixels > mostPixels || Math.max(width, height) > LONGEST_SIDE) {
			throw new UnreadableException(Reason.TOO_LARGE);
		}
		int step = (int) Math.ceil(Math.sqrt(pixels / MOST_DECODED));
		ImageReadParam how = reader.getDefaultReadParam();
		how.setSourceSubsampling(step, step, 0, 0);
		return reader.read(0, how);
	}

	/** The largest picture that will be needed, in the colours of screens. */
	private static BufferedImage widest(BufferedImage image, boolean lying) throws IOException {
		int across = lying ? image.getHeight() : image.getWidth();
		double scale = Math.min(1, (double) WIDTHS[WIDTHS.length - 1] / across);
		return Album.narrowed(image, Math.max(1, (int) Math.round(image.getWidth() * scale)));
	}

	private static BufferedImage turned(BufferedImage image, Orientation orientation) {
		return (orientation != Orientation.TOP_LEFT) ? ExifFilterUtils.getFilterForOrientation(orientation).apply(image)
				: image;
	}

	private static Orientation orientation(ImageReader reader) throws IOException {
		Orientation noted = "JPEG".equalsIgnoreCase(reader.getFormatName()) ? ExifUtils.getExifOrientation(reader, 0)
				: null;
		return (noted != null) ? noted : Orientation.TOP_LEFT;
	}

	private static void add(Album album, BufferedImage image) throws IOException {
		BufferedImage shown = isClear(image) ? image : opaque(image);
		int[] widths = IntStream.of(WIDTHS).map((width) -> Math.min(width, image.getWidth())).distinct().toArray();
		for (int width : widths) {
			if (album.wants(1)) {
				album.add(1, (width < image.getWidth()) ? Album.narrowed(shown, width) : shown);
			}
		}
	}

	private static boolean isClear(BufferedImage image) {
		return image.getColorModel().hasAlpha() && IntStream.range(0, image.getWidth() * image.getHeight())
			.anyMatch((i) -> image.getRGB(i % image.getWidth(), i / image.getWidth()) >>> 24 != 255);
	}

	private static BufferedImage opaque(BufferedImage image) {
		BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = opaque.createGraphics();
		graphics.drawImage(image, 0, 0, null);
		graphics.dispose();
		return opaque;
	}

}
