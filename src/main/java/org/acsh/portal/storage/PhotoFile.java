package org.acsh.portal.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A photo, by its header and its end. How many pixels it has is known before anything
 * decodes it.
 */
class PhotoFile {

	private static final String JPEG = "\u00ff\u00d8\u00ff";

	private static final String PNG = "\u0089PNG\r\n\u001a\n";

	private static final int MOST_SEGMENTS = 5_000;

	private final FileView view;

	PhotoFile(FileView view) {
		this.view = view;
	}

	static boolean isOne(FileView view) throws IOException {
		String begin = view.characters(0, 12);
		return begin.startsWith(JPEG) || begin.startsWith(PNG) || isWebp(begin);
	}

	/**
	 * The type of the photo.
	 * @param megapixels the most that it may have
	 * @throws RefusedFileException if it is larger or damaged
	 */
	FileType type(int megapixels) throws IOException, RefusedFileException {
		String begin = view.characters(0, 12);
		FileType type = begin.startsWith(JPEG) ? FileType.JPEG : begin.startsWith(PNG) ? FileType.PNG : FileType.WEBP;
		Size size = switch (type) {
			case JPEG -> jpeg();
			case PNG -> png();
			default -> webp();
		};
		if (size.width() <= 0 || size.height() <= 0) {
			throw damaged();
		}
		if ((long) size.width() * size.height() > megapixels * 1_000_000L) {
			throw new RefusedFileException("storage.refused.pixels", megapixels);
		}
		return type;
	}

	private static boolean isWebp(String begin) {
		return begin.startsWith("RIFF") && begin.endsWith("WEBP");
	}

	/** ITU-T T.81, B.1.1: segments with their lengths, then the picture up to its end. */
	private Size jpeg() throws IOException, RefusedFileException {
		Size size = new Size(0, 0);
		long at = 2;
		for (int count = 0; count < MOST_SEGMENTS; count++) {
			ByteBuffer segment = view.bytes(at, 9);
			if (segment.limit() < 4 || (segment.get(0) & 0xff) != 0xff) {
				throw damaged();
			}
			int marker = segment.get(1) & 0xff;
			if (isFrame(marker) && segment.limit() == 9) {
				size = new Size(segment.getShort(7) & 0xffff, segment.getShort(5) & 0xffff);
			}
			if (marker == 0xda) {
				return ended(size, view.find("\u00ff\u00d9", at) > 0);
			}
			at += (marker == 0xff) ? 1 : 2 + (segment.getShort(2) & 0xffff);
		}
		throw damaged();
	}

	private static boolean isFrame(int marker) {
		return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
	}

	/** PNG 1.2, 11.2.2: the header is always the first chunk. */
	private Size png() throws IOException, RefusedFileException {
		ByteBuffer header = view.bytes(12, 12);
		if (header.limit() < 12 || !view.characters(12, 4).equals("IHDR")) {
			throw damaged();
		}
		return ended(new Size(header.getInt(4), header.getInt(8)), view.end(1 << 16).contains("IEND"));
	}

	/** RFC 9649, 2.5 to 2.7. */
	private Size webp() throws IOException, RefusedFileException {
		ByteBuffer header = view.bytes(0, 30).order(ByteOrder.LITTLE_ENDIAN);
		if (header.limit() < 30) {
			throw damaged();
		}
		Size size = switch (view.characters(12, 4)) {
			case "VP8X" -> new Size(1 + (header.getInt(24) & 0xffffff), 1 + (header.getInt(26) >>> 8));
			case "VP8L" -> new Size(1 + (header.getInt(21) & 0x3fff), 1 + (header.getInt(21) >>> 14 & 0x3fff));
			case "VP8 " -> new Size(header.getShort(26) & 0x3fff, header.getShort(28) & 0x3fff);
			default -> new Size(0, 0);
		};
		return ended(size, (header.getInt(4) & 0xffffffffL) + 8 <= view.size());
	}

	private static Size ended(Size size, boolean isWhole) throws RefusedFileException {
		if (!isWhole) {
			throw damaged();
		}
		return size;
	}

	private static RefusedFileException damaged() {
		return new RefusedFileException("storage.refused.damaged");
	}

	/** How many pixels a photo has. */
	private record Size(int width, int height) {
	}

}
