package org.acsh.portal.offline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.acsh.portal.archive.ArchiveWriter;
import org.acsh.portal.material.FileVersion;
import org.acsh.portal.material.MaterialPage;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.Picture;
import org.acsh.portal.storage.Storage;
import org.jspecify.annotations.Nullable;

/** Writes one pack, thing by thing, and keeps the list of its contents. */
class PackWriter {

	private final ArchiveWriter zip;

	private final PackTemplates templates;

	private final Storage storage;

	private final Imprint imprint;

	private final Locale reader;

	private final List<Enclosed> enclosed = new ArrayList<>();

	PackWriter(ArchiveWriter zip, PackTemplates templates, Storage storage, Imprint imprint, Locale reader) {
		this.zip = zip;
		this.templates = templates;
		this.storage = storage;
		this.imprint = imprint;
		this.reader = reader;
	}

	void page(String path, Opened page) throws IOException {
		page(path, page, null);
	}

	/** The page of a material, and with it what was chosen of it. */
	void material(Inside inside, boolean withFiles) throws IOException {
		MaterialPage material = inside.material();
		if (withFiles) {
			place(inside);
		}
		page(PackPath.material(material.slug()), inside.page(withFiles, reader), material);
		if (withFiles) {
			files(inside);
		}
	}

	/** A file of the pack itself. */
	void text(String path, byte[] text) throws IOException {
		zip.addText(path, imprint.made().toInstant(), text);
	}

	List<Enclosed> enclosed() {
		return enclosed;
	}

	private void page(String path, Opened page, @Nullable MaterialPage material) throws IOException {
		Imprint here = imprint.at(path, page.address());
		String template = Objects.requireNonNull(page.view().getViewName());
		byte[] html = templates.page(template, page.view().getModel(), here, reader);
		text(path, html);
		note(page.title(), path, html.length, Digest.of(new ByteArrayInputStream(html)), material, here.portal());
	}

	private void place(Inside inside) {
		String slug = inside.material().slug();
		FileVersion file = inside.material().current();
		FileVersion words = inside.material().transcript();
		if (file != null) {
			imprint.places().put("/files/materials/" + slug, PackPath.file(slug, file));
		}
		if (words != null) {
			imprint.places().put("/files/materials/" + slug + "/transcript", PackPath.transcript(slug, words));
		}
		inside.pictures()
			.forEach(picture -> imprint.places()
				.put(inside.material().picture(picture), PackPath.picture(slug, picture)));
	}

	private void files(Inside inside) throws IOException {
		MaterialPage material = inside.material();
		for (Picture picture : inside.pictures()) {
			bytes(PackPath.picture(material.slug(), picture), picture.digest(), picture.size(),
					imprint.made().toInstant());
		}
		FileVersion file = material.current();
		if (file != null) {
			file(material, file, PackPath.file(material.slug(), file), "");
		}
		FileVersion words = material.transcript();
		if (words != null) {
			file(material, words, PackPath.transcript(material.slug(), words), "/transcript");
		}
	}

	private void file(MaterialPage material, FileVersion file, String path, String rest) throws IOException {
		Digest digest = new Digest(file.digest());
		bytes(path, digest, file.size(), file.receivedAt());
		note(material.title().in(reader).value(), path, file.size(), digest, material,
				imprint.places().onPortal("/files/materials/" + material.slug() + rest));
	}

	private void bytes(String path, Digest digest, long size, Instant modified) throws IOException {
		try (InputStream bytes = storage.open(digest)) {
			zip.add(path, size, modified, bytes);
		}
	}

	private void note(String title, String path, long size, Digest digest, @Nullable MaterialPage material,
			String address) {
		enclosed
			.add((material != null)
					? new Enclosed(title, path, size, digest, material.licence(), material.licenceNote(),
							material.credit(), address)
					: new Enclosed(title, path, size, digest, null, null, null, address));
	}

}
