package org.acsh.portal.parser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * Reads photos: they are drawn anew in three widths, the right way up. Only pixels are
 * kept, so neither the place nor the camera is.
 */
class PhotoReader implements FormatReader {

	private static final int[] WIDTHS = { 480, 960, 1600 };

	private static final int LONGEST_SIDE = 30_000;

	@Override
	public void read(Path file, Notebook notebook, Album album) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new UnreadableException(Reason.DAMAGED);
			}
			ImageReader reader = readers.next();
			reader.setInput(in);
			add(album, turned(decoded(reader, album.pixels()), orientation(reader)));
			reader.dispose();
		}
	}

	/** The size is read first, and no more pixels are decoded than are needed. */
	private static BufferedImage decoded(ImageReader reader, long mostPixels) throws IOException {
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		if ((long) width * height > mostPixels || Math.max(width, height) > LONGEST_SIDE) {
			throw new UnreadableException(Reason.TOO_LARGE);
		}
		int step = Math.max(1, Math.min(width, height) / (WIDTHS[WIDTHS.length - 1] * 3 / 2));
		ImageReadParam how = reader.getDefaultReadParam();
		how.setSourceSubsampling(step, step, 0, 0);
		return plain(reader.read(0, how));
	}

	/** In the colours of screens, without the file's own. */
	private static BufferedImage plain(BufferedImage image) {
		boolean clear = image.getColorModel().hasAlpha();
		BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(),
				clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = plain.createGraphics();
		graphics.drawImage(image, 0, 0, null);
		graphics.dispose();
		return plain;
	}

	private static BufferedImage turned(BufferedImage image, @Nullable Orientation orientation) {
		return (orientation != null && orientation != Orientation.TOP_LEFT)
				? ExifFilterUtils.getFilterForOrientation(orientation).apply(image) : image;
	}

	private static @Nullable Orientation orientation(ImageReader reader) throws IOException {
		return "JPEG".equalsIgnoreCase(reader.getFormatName()) ? ExifUtils.getExifOrientation(reader, 0) : null;
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
		if (image.getType() == BufferedImage.TYPE_INT_RGB) {
			return image;
		}
		BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = opaque.createGraphics();
		graphics.drawImage(image, 0, 0, Color.WHITE, null);
		graphics.dispose();
		return opaque;
	}

}
