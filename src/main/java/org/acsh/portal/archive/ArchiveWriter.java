package org.acsh.portal.archive;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Writes a ZIP file as it goes out, with names in UTF-8 and each name once. It takes the
 * same memory for any number of bytes.
 */
public final class ArchiveWriter implements Closeable {

	private final Outgoing zip;

	private final Set<String> taken = new HashSet<>();

	/** A ZIP file that is written to a stream, which is closed with it. */
	public ArchiveWriter(OutputStream out) {
		this.zip = new Outgoing(out);
		zip.setEncoding(StandardCharsets.UTF_8.name());
		zip.setUseLanguageEncodingFlag(true);
		zip.setUseZip64(Zip64Mode.AsNeeded);
	}

	/**
	 * Adds a file that is packed already: PDF, photos, documents of offices.
	 * @param path folders and name; a number is added where the name is taken
	 * @param size in bytes, exactly
	 * @param bytes read to their end and not closed
	 * @return the path that the file got
	 * @throws IllegalArgumentException if the path leads elsewhere
	 */
	public String add(String path, long size, Instant modified, InputStream bytes) throws IOException {
		return add(path, size, modified, bytes, Deflater.NO_COMPRESSION);
	}

	/**
	 * Adds a file of text, which is packed.
	 * @param path as of other files
	 * @return the path that the file got
	 */
	public String addText(String path, Instant modified, byte[] text) throws IOException {
		return add(path, text.length, modified, new ByteArrayInputStream(text), Deflater.DEFAULT_COMPRESSION);
	}

	/** Writes the directory; without it the file is incomplete. */
	@Override
	public void close() throws IOException {
		zip.close();
	}

	/**
	 * Gives up: what was written stays incomplete, and the stream is not closed. Nothing
	 * can be added afterwards.
	 */
	public void discard() {
		zip.discard();
	}

	/**
	 * What is packed already is written in stored blocks of the deflate format: the
	 * method "stored" would need a checksum before the first byte.
	 */
	private String add(String path, long size, Instant modified, InputStream bytes, int level) throws IOException {
		String free = free(Normalizer.normalize(path, Normalizer.Form.NFC));
		ZipArchiveEntry entry = new ZipArchiveEntry(free);
		entry.setSize(size);
		entry.setTime(modified.toEpochMilli());
		zip.setLevel(level);
		zip.putArchiveEntry(entry);
		bytes.transferTo(zip);
		zip.closeArchiveEntry();
		return free;
	}

	private String free(String path) {
		if (!EntryPaths.isSafe(path)) {
			throw new IllegalArgumentException("No path in a ZIP file: " + path);
		}
		String free = path;
		for (int number = 2; !taken.add(EntryPaths.key(free)); number++) {
			free = numbered(path, number);
		}
		return free;
	}

	private static String numbered(String path, int number) {
		int ending = path.lastIndexOf('.');
		int end = (ending > path.lastIndexOf('/') + 1) ? ending : path.length();
		return path.substring(0, end) + " (" + number + ")" + path.substring(end);
	}

	/** Gives back the memory of its packing, which is not the heap's, even unfinished. */
	private static final class Outgoing extends ZipArchiveOutputStream {

		private Outgoing(OutputStream out) {
			super(out);
		}

		private void discard() {
			def.end();
		}

	}

}
