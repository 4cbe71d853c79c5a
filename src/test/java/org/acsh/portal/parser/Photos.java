package org.acsh.portal.parser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Photos as cameras make them, and as nobody does. */
public final class Photos {

	/** What a photo may never tell. */
	public static final String PLACE = "51.1694N 71.4491E Astana";

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

	private Photos() {
	}

	/** The upper half is red, the lower is blue. */
	static BufferedImage flag(int width, int height, int type) {
		BufferedImage image = new BufferedImage(width, height, type);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, width, height / 2);
		graphics.setColor(Color.BLUE);
		graphics.fillRect(0, height / 2, width, height / 2);
		graphics.dispose();
		return image;
	}

	/** A JPEG that says where it was taken and that it is to be turned to the right. */
	public static Path jpeg(Path file, int width, int height) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(flag(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
		byte[] exif = exif();
		ByteArrayOutputStream photo = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(photo);
		out.writeShort(0xFFD8);
		out.writeShort(0xFFE1);
		out.writeShort(exif.length + 2);
		out.write(exif);
		out.write(bytes.toByteArray(), 2, bytes.size() - 2);
		return Files.write(file, photo.toByteArray());
	}

	/** Orientation 6 and a description (Exif 2.32). */
	private static byte[] exif() throws IOException {
		byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeBytes("Exif\0\0MM");
		out.writeShort(42);
		out.writeInt(8);
		out.writeShort(2);
		out.writeShort(0x010E);
		out.writeShort(2);
		out.writeInt(place.length + 1);
		out.writeInt(8 + 2 + 24 + 4);
		out.writeShort(0x0112);
		out.writeShort(3);
		out.writeInt(1);
		out.writeShort(6);
		out.writeShort(0);
		out.writeInt(0);
		out.write(place);
		out.writeByte(0);
		return bytes.toByteArray();
	}

	/** A JPEG in the colours of printers. */
	static Path cmyk(Path file, int width, int height) throws IOException {
		WritableRaster raster = java.awt.image.Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE,
				width, height, 4, null);
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(raster, null, null), null);
		}
		writer.dispose();
		return file;
	}

	static Path png(Path file, BufferedImage image) throws IOException {
		ImageIO.write(image, "png", file.toFile());
		return file;
	}

	/** A PNG of many pixels in a few kilobytes. */
	static byte[] blank(int width, int height) throws IOException {
		ByteArrayOutputStream pixels = new ByteArrayOutputStream();
		try (OutputStream out = new DeflaterOutputStream(pixels, new Deflater(9))) {
			for (int row = 0; row < height; row++) {
				out.write(new byte[width + 1]);
			}
		}
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(png);
		out.write(SIGNATURE);
		chunk(out, "IHDR", header(width, height, 0));
		chunk(out, "IDAT", pixels.toByteArray());
		chunk(out, "IEND", new byte[0]);
		return png.toByteArray();
	}

	private static byte[] header(int width, int height, int colours) {
		return ByteBuffer.allocate(13)
			.putInt(width)
			.putInt(height)
			.put(new byte[] { 8, (byte) colours, 0, 0, 0 })
			.array();
	}

	private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
		byte[] type = name.getBytes(StandardCharsets.US_ASCII);
		CRC32 sum = new CRC32();
		sum.update(type);
		sum.update(content);
		out.writeInt(content.length);
		out.write(type);
		out.write(content);
		out.writeInt((int) sum.getValue());
	}

	/** A PNG that promises very many pixels and has none. */
	public static Path flood(Path file, int width, int height) throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(png);
		out.write(SIGNATURE);
		chunk(out, "IHDR", header(width, height, 6));
		out.writeInt(0x7FFFFFF0);
		out.writeBytes("IDAT");
		return Files.write(file, png.toByteArray());
	}

}
