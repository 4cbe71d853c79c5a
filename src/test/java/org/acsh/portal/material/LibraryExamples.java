package org.acsh.portal.material;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.acsh.portal.storage.FileType;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Files for tests that are rolled back, with what the parser would have found in them.
 */
@Component
public class LibraryExamples {

	private final Storage storage;

	private final JdbcClient database;

	LibraryExamples(Storage storage, JdbcClient database) {
		this.storage = storage;
		this.database = database;
	}

	/** A file of words. */
	public StoredFile text(String name, String words) {
		return keep(name, path -> Files.writeString(path, words, UTF_8));
	}

	/** A file of any type. */
	StoredFile bytes(String name, byte[] bytes) {
		return keep(name, path -> Files.write(path, bytes));
	}

	/** A photo. */
	public StoredFile photo(String name, int colour) {
		BufferedImage image = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, colour);
		return keep(name, path -> ImageIO.write(image, "png", path.toFile()));
	}

	/** Notes what stands on the pages of a file, each with a picture 480 pixels wide. */
	public void read(StoredFile file, String... pages) {
		database.sql("delete from extraction where digest = ?").param(file.digest().hex()).update();
		database.sql("""
				insert into extraction (digest, state, requested_at, finished_at, pages)
				values (?, 'DONE', now(), now(), ?)
				""").params(file.digest().hex(), pages.length).update();
		for (int number = 1; number <= pages.length; number++) {
			database.sql("insert into extraction_page (digest, number, text) values (?, ?, ?)")
				.params(file.digest().hex(), number, pages[number - 1])
				.update();
			draw(file, number, 480);
		}
	}

	/** Keeps a picture of a page. */
	public void draw(StoredFile file, int number, int width) {
		try {
			Path made = storage.incoming();
			ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", made.toFile());
			storage.keepPicture(file.digest(), number, width, 3, FileType.PNG, made);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private StoredFile keep(String name, Writer writer) {
		try {
			Path received = storage.incoming();
			writer.write(received);
			return storage.keep(received, name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (RefusedFileException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private interface Writer {

		void write(Path path) throws IOException;

	}

}
