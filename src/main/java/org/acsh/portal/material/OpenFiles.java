package org.acsh.portal.material;

import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.Picture;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the bytes that everybody may have now, by the database's clock. It is asked at
 * every request. What may not be had answers like what is not there; what was taken away
 * says so.
 */
@Service
@Transactional(readOnly = true)
class OpenFiles {

	private final MaterialService materials;

	private final Storage storage;

	OpenFiles(MaterialService materials, Storage storage) {
		this.materials = materials;
		this.storage = storage;
	}

	/**
	 * The file that readers get of a material.
	 * @throws GoneException if the material was taken away
	 * @throws MovedException if its address leads elsewhere
	 * @throws NotFoundException if there is no file, or none that everybody may have
	 */
	StoredFile current(String slug) {
		return served(Optional.ofNullable(open(slug).current()).map(FileVersion::file));
	}

	/**
	 * A file that a material is or was.
	 * @throws RuntimeException as {@link #current}
	 */
	StoredFile version(String slug, int number) {
		return served(open(slug).versions()
			.stream()
			.filter(version -> version.number() == number)
			.map(FileVersion::file)
			.findFirst());
	}

	/**
	 * The file of the words of what is played.
	 * @throws RuntimeException as {@link #current}
	 */
	StoredFile transcript(String slug) {
		return served(Optional.ofNullable(open(slug).transcript()).map(FileVersion::file));
	}

	/**
	 * A picture of a page of the file that readers get.
	 * @throws RuntimeException as {@link #current}
	 */
	Picture picture(String slug, int number, int width) {
		return picture(current(slug).digest(), number, width);
	}

	/**
	 * A file, whoever may see it; for staff.
	 * @throws NotFoundException if there is none, or nobody may be given it
	 */
	StoredFile any(UUID id) {
		return served(Optional.of(id));
	}

	/**
	 * A picture of a page of a file, whoever may see it; for staff.
	 * @throws NotFoundException if there is none, or nobody may be given it
	 */
	Picture anyPicture(UUID id, int number, int width) {
		return picture(any(id).digest(), number, width);
	}

	private MaterialPage open(String slug) {
		MaterialPage page = materials.page(slug);
		if (page.withdrawn() != null) {
			throw new GoneException(page.withdrawn());
		}
		if (!page.open()) {
			throw new NotFoundException("open material " + slug);
		}
		return page;
	}

	private StoredFile served(Optional<UUID> id) {
		return id.flatMap(storage::file).filter(StoredFile::isServed).orElseThrow(NotFoundException::new);
	}

	private Picture picture(Digest source, int number, int width) {
		return storage.pictures(source)
			.stream()
			.filter(picture -> picture.number() == number && picture.width() == width)
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

}
